package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CircleTest {

    private static final String LONG = "Maximiliana Theodora Featherstonehaugh-Cholmondeley";
    private static final String SHIP = "\uD83D\uDEA2";

    private static Circle.Node person(String name) {
        return new Circle.Node("p", name, 1, "/network?person=p", "500.0", "235.0", "14.0", "-90.0", false);
    }

    private static String viewBox(String... names) {
        return new Circle(List.of(names).stream().map(CircleTest::person).toList(), List.of()).viewBox();
    }

    @Test
    void longNamesHaveRoom() {
        assertThat(viewBox("Ida Quill")).isEqualTo("0.0 0.0 1000.0 1000.0").isEqualTo(viewBox("Al Orr", "Ida Quill")).isEqualTo(viewBox());
        assertThat(viewBox("Ida Quill", "Bartholomew Featherstonehaugh")).isEqualTo("-75.0 -75.0 1150.0 1150.0");
    }

    @Test
    void ofAVeryLongNameTheBeginningIsDrawn() {
        assertThat(person("Bartholomew Featherstonehaugh").label()).isEqualTo("Bartholomew Featherstonehaugh");
        assertThat(person(LONG).label()).isEqualTo("Maximiliana Theodora Feathersto…");
        assertThat(person(SHIP.repeat(40)).label()).isEqualTo(SHIP.repeat(31) + "…");
        assertThat(person(SHIP.repeat(20)).label()).isEqualTo(SHIP.repeat(20));
    }
}

package onrecord.storage.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onrecord.resolution.Identities;
import onrecord.resolution.clusters.Cluster;
import onrecord.resolution.clusters.Member;
import onrecord.resolution.clusters.Partition;
import org.junit.jupiter.api.Test;

class StayingTest {

    private static Member member(int number) {
        return new Member(new UUID(0, number), "told", 0.9, false);
    }

    private static Resident<String> resident(int number, int holder) {
        Identities.Holder at = new Identities.Holder(new UUID(1, holder), Instant.EPOCH);
        return new Resident<>("resident", 0, Instant.EPOCH, at, new Member(new UUID(0, number), "as before", 0.7, false));
    }

    private static Partition partition(Cluster... clusters) {
        return new Partition(List.of(clusters));
    }

    private static Cluster cluster(Member... members) {
        return new Cluster(List.of(members));
    }

    @Test
    void whoeverIsOneWithThoseWhoStayBelongsToThem() {
        Partition told = partition(cluster(member(1), member(2), member(9)));
        assertThat(Staying.among(told, List.of(resident(1, 7), resident(2, 7))).clusters()).singleElement()
                .satisfies(one -> assertThat(one.members()).extracting(Member::reason).containsExactly("as before", "as before", "told"));
    }

    @Test
    void thoseWhoStayAreNotPartedWhenToldApart() {
        Partition told = partition(cluster(member(1)), cluster(member(2), member(9)));
        assertThat(Staying.among(told, List.of(resident(1, 7), resident(2, 7))).clusters()).hasSize(1);
    }

    @Test
    void thoseWhoStayInTwoPlacesAreNotJoinedAndANewcomerGoesWhereMostAre() {
        Partition told = partition(cluster(member(1), member(2), member(3), member(9)));
        Partition staying = Staying.among(told, List.of(resident(1, 7), resident(2, 8), resident(3, 8)));
        assertThat(staying.clusters()).hasSize(2);
        assertThat(staying.clusters().get(0).members()).containsExactly(resident(1, 7).told());
        assertThat(staying.clusters().get(1).members()).contains(member(9));
    }

    @Test
    void whoIsOneWithNobodyWhoStaysIsLeftAsTold() {
        Partition told = partition(cluster(member(1)), cluster(member(5), member(6)));
        assertThat(Staying.among(told, List.of(resident(1, 7))).clusters()).contains(cluster(member(5), member(6)));
    }
}

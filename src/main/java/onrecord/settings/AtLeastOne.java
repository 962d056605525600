package onrecord.settings;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a number that counts something there has to be one of. */
public final class AtLeastOne implements Converter<Integer> {

    private static final long serialVersionUID = 1L;

    @Override
    public Integer convert(String value) {
        int number;
        try {
            number = Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("write a whole number from 1 to " + Integer.MAX_VALUE, e);
        }
        if (number < 1) {
            throw new IllegalArgumentException("write a number of 1 or more");
        }
        return number;
    }
}

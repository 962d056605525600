package onrecord.graphql.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are public ones of the Internet: anybody may be asked to post there. All others may lead to what only this machine or its network can
 * reach: RFC 6890 with the registries of IANA it begins, and the addresses under which clouds tell a machine its secrets.
 */
public final class PublicAddresses {

    /** An address and how many of its first bits count. */
    private record Block(byte[] address, int bits) {

        static Block of(String written) {
            String[] parts = written.split("/");
            return new Block(bytes(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The last is where Azure tells a machine about itself. */
    private static final List<Block> NOT_PUBLIC_4 = blocks(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "168.63.129.16/32");

    private static final List<Block> PUBLIC_6 = blocks("2000:0:0:0:0:0:0:0/3");

    /** Of these, what leads elsewhere, as tunnels to IPv4 do, or nowhere. */
    private static final List<Block> NOT_PUBLIC_6 = blocks(
            "2001:0:0:0:0:0:0:0/23", "2001:db8:0:0:0:0:0:0/32", "2002:0:0:0:0:0:0:0/16", "3fff:0:0:0:0:0:0:0/20");

    private PublicAddresses() {}

    /** An IPv4 address that is written as one of IPv6 counts as what it is. */
    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? !isIn(NOT_PUBLIC_4, bytes)
                : isIn(PUBLIC_6, bytes) && !isIn(NOT_PUBLIC_6, bytes);
    }

    private static boolean isIn(List<Block> blocks, byte[] address) {
        return blocks.stream().anyMatch(block -> block.holds(address));
    }

    private static List<Block> blocks(String... written) {
        return List.of(written).stream().map(Block::of).toList();
    }

    private static byte[] bytes(String address) {
        boolean six = address.indexOf(':') >= 0;
        String[] parts = address.split(six ? ":" : "\\.");
        byte[] bytes = new byte[six ? 16 : 4];
        for (int i = 0; i < parts.length; i++) {
            int part = Integer.parseInt(parts[i], six ? 16 : 10);
            if (six) {
                bytes[2 * i] = (byte) (part >> 8);
                bytes[2 * i + 1] = (byte) part;
            } else {
                bytes[i] = (byte) part;
            }
        }
        return bytes;
    }
}

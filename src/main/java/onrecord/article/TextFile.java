package onrecord.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import onrecord.article.UnreadableText.Reason;

/**
 * Reads a text file that may be anything: UTF-8 with or without byte order mark, or UTF-16 with one; a web page
 * also in the character set that it declares.
 */
public final class TextFile {

    private static final int LOOKED_AT = 1024;

    private TextFile() {}

    /**
     * The text of a file, decoded and without its byte order mark; line ends as they are.
     *
     * @param folder what the file must lie in, links followed
     * @param maxBytes the most a file may have
     * @throws UnreadableText when the file has no readable text, with the reason
     */
    public static String read(Path folder, Path file, long maxBytes) throws UnreadableText {
        try {
            return decode(bytes(folder, file, maxBytes));
        } catch (NoSuchFileException e) {
            throw new UnreadableText(Reason.VANISHED, "the file is no longer there");
        } catch (IOException | SecurityException e) {
            throw new UnreadableText(Reason.UNREADABLE, "the file cannot be read");
        }
    }

    /**
     * Opens a file of any length.
     *
     * @param folder what the file must lie in, links followed
     * @throws UnreadableText when it cannot be opened, with the reason
     */
    public static InputStream open(Path folder, Path file) throws UnreadableText {
        try {
            return stream(folder, file);
        } catch (NoSuchFileException e) {
            throw new UnreadableText(Reason.VANISHED, "the file is no longer there");
        } catch (IOException | SecurityException e) {
            throw new UnreadableText(Reason.UNREADABLE, "the file cannot be read");
        }
    }

    private static InputStream stream(Path folder, Path file) throws IOException, UnreadableText {
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new UnreadableText(Reason.UNREADABLE, "the link leads nowhere");
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new UnreadableText(Reason.OUTSIDE_FOLDER, "the link leads out of the folder");
        }
        if (!Files.isRegularFile(file.toRealPath(), LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableText(Reason.NOT_A_FILE, "this is not a regular file");
        }
        return Files.newInputStream(file);
    }

    private static byte[] bytes(Path folder, Path file, long maxBytes) throws IOException, UnreadableText {
        int limit = (int) Math.min(maxBytes, Integer.MAX_VALUE - 16);
        try (InputStream in = stream(folder, file)) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new UnreadableText(Reason.TOO_LARGE, "the file is larger than " + maxBytes + " bytes");
            }
            return bytes;
        }
    }

    /**
     * The text these bytes stand for, without byte order mark.
     *
     * @throws UnreadableText when they are no text
     */
    public static String decode(byte[] bytes) throws UnreadableText {
        if (bytes.length == 0) {
            throw new UnreadableText(Reason.EMPTY, "the file is empty");
        }
        int mark = markLength(bytes);
        Charset charset = mark == 2 ? utf16(bytes) : StandardCharsets.UTF_8;
        try {
            return checked(decode(bytes, mark, charset));
        } catch (CharacterCodingException e) {
            if (mark == 0 && looksBinary(bytes)) {
                throw new UnreadableText(Reason.BINARY, "the file is not text");
            }
            return mark == 0 ? decodeAsDeclared(bytes) : refused(charset);
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /** A web page that is not UTF-8 says what it is. */
    private static String decodeAsDeclared(byte[] bytes) throws UnreadableText {
        Charset declared = DeclaredCharset.of(bytes);
        if (declared == null) {
            return refused(StandardCharsets.UTF_8);
        }
        try {
            return checked(decode(bytes, 0, declared));
        } catch (CharacterCodingException e) {
            return refused(declared);
        }
    }

    private static String refused(Charset charset) throws UnreadableText {
        throw new UnreadableText(Reason.INVALID_ENCODING, "the file is not valid " + charset.name());
    }

    private static String checked(String text) throws UnreadableText {
        if (isBinary(text)) {
            throw new UnreadableText(Reason.BINARY, "the file is not text");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableText(Reason.NUL, "the text holds NUL bytes");
        }
        if (text.chars().allMatch(c -> Lines.isBlank((char) c))) {
            throw new UnreadableText(Reason.EMPTY, "the file holds nothing but white space");
        }
        return text;
    }

    private static int markLength(byte[] bytes) {
        boolean utf8 = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        boolean utf16 = bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return utf8 ? 3 : utf16 ? 2 : 0;
    }

    private static Charset utf16(byte[] bytes) {
        return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** Many control characters among the first bytes. */
    private static boolean looksBinary(byte[] bytes) {
        int looked = Math.min(LOOKED_AT, bytes.length);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls * 50 > looked;
    }

    private static boolean isBinary(String text) {
        int looked = Math.min(LOOKED_AT, text.length());
        long controls = text.substring(0, looked).chars().filter(TextFile::isControl).count();
        return controls > 2 && controls * 10 > looked;
    }

    private static boolean isControl(int c) {
        return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B;
    }
}

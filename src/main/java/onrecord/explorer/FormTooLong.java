package onrecord.explorer;

/** More was sent with a form than is taken. */
final class FormTooLong extends RuntimeException {

    static final String WHY =
            "A form has at most " + SentForm.LARGEST / 1024 / 1024 + " MiB, with all of its texts and files. Send fewer of them at a time.";

    private static final long serialVersionUID = 1;

    FormTooLong() {
        super(WHY, null, false, false);
    }
}

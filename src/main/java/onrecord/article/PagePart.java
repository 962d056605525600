package onrecord.article;

/** Where on the page a line stands. The margins are where menus and credits are; between them a line needs better evidence. */
enum PagePart {
    /** Above the first paragraph of running text. */
    HEAD,
    BODY,
    /** Below the last paragraph of running text. */
    TAIL;

    boolean isMargin() {
        return this != BODY;
    }
}

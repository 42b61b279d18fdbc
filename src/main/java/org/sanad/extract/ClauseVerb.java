package org.sanad.extract;

/**
 * A verb, or words that do a verb's work, at its place in a paragraph.
 *
 * @param name its class in {@link ClauseFrames}
 * @param form how it stands
 * @param first the index of its first token
 * @param end the index after its last token
 */
record ClauseVerb(String name, Form form, int first, int end) {

    /** How a verb stands. */
    enum Form {
        /** A finite verb or an English participle. */
        ACTIVE("active"),
        /** An Arabic verb with its object written onto it. */
        TAKEN("taken"),
        /** Words that the doers follow: {@code بدعم من}, "with the support of". */
        AGENT("agent"),
        /** A verbal noun that what is done follows. */
        NOUN("noun"),
        /** An Arabic verbal noun with what is done written onto it. */
        ITS_NOUN("itsnoun"),
        /** A verb that only carries a verbal noun. */
        LIGHT("light");

        private final String key;

        Form(String key) {
            this.key = key;
        }

        /** {@return what the keys of its cues end in} */
        String key() {
            return key;
        }
    }
}

package org.sanad.extract;

import org.sanad.lexicon.Kind;

/**
 * The words within help that turn from those who were helped to others, and back.
 *
 * <ul>
 *   <li>Where a visit went, where help was received, from whom it came, and whose people were helped leads away.
 *   <li>A place or an aim behind people or givers leads back: {@code refugees from Mali in Niger}.
 * </ul>
 *
 * @param words the words of the sentence
 * @param isVisit whether the help was a visit
 * @param isReceiving whether the sentence tells who received help
 * @param isNamedBehind whether the help received stands behind its verb
 */
record AssistanceTurns(AssistanceWords words, boolean isVisit, boolean isReceiving, boolean isNamedBehind) {
    private static final int ORIGIN_WITHIN = 6;
    private static final int FROM_WITHIN = 5;

    boolean away(int token) {
        ReadParagraph paragraph = words.paragraph();
        boolean toOrFrom = words.isArea(token + 1)
                && ((isVisit && paragraph.cue("help-to", token) > 0)
                        || (isReceiving && paragraph.cue("help-from", token) > 0)
                        || (isReceiving && isNamedBehind && paragraph.cue("help-in", token) > 0));
        boolean fromBody = isReceiving
                && paragraph.cue("help-from", token) > 0
                && paragraph.referencesIn(token + 1, token + FROM_WITHIN).stream()
                        .anyMatch(reference -> reference.kind() == Kind.BODY);
        int agent = paragraph.cue("help-agent", token);
        return toOrFrom
                || fromBody
                || (agent > 0 && words.isArea(token + agent))
                || paragraph.cue("help-origin", token) > 0;
    }

    boolean back(int token, int behindHelp) {
        ReadParagraph paragraph = words.paragraph();
        if (!isVisit && paragraph.cue("help-for", token) > 0 && words.isArea(token + 1)) {
            return true;
        }
        return !isVisit
                && !isReceiving
                && words.isArea(token + 1)
                && isBehindOrigin(token, behindHelp)
                && (paragraph.cue("help-in", token) > 0 || paragraph.cue("help-to", token) > 0);
    }

    private boolean isBehindOrigin(int token, int behindHelp) {
        ReadParagraph paragraph = words.paragraph();
        for (int at = Math.max(behindHelp, token - ORIGIN_WITHIN); at < token; at++) {
            if (paragraph.cue("help-origin", at) > 0 || paragraph.cue("help-agent", at) > 0) {
                return true;
            }
        }
        return false;
    }
}

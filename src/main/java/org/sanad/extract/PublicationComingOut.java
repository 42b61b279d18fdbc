package org.sanad.extract;

import org.sanad.language.Clitics;
import org.sanad.language.Token;

/**
 * Tells whether a work that is only described came out, or is asked for, in the making or to come.
 *
 * <ul>
 *   <li>It came out where a verb of publishing stands before its noun, or behind its description ({@code was published}); where a
 *       verbal noun does so ({@code the launch of a toolkit}, {@code قام المكتب بإعداد دليل}); or where the list it is an item of
 *       is opened by such a verb.
 *   <li>It did not where words between say that it is asked for or to come, and where its noun hangs on another preposition or
 *       on a word such as "draft".
 * </ul>
 */
final class PublicationComingOut {
    private static final String LAM = "ل";
    private static final int FAR = 40;
    private static final int NEAR = 4;
    private static final int WITHIN_VERB = 4;

    private final ReadParagraph paragraph;
    private final PublicationNouns nouns;

    PublicationComingOut(ReadParagraph paragraph, PublicationNouns nouns) {
        this.paragraph = paragraph;
        this.nouns = nouns;
    }

    /** Whether a noun hangs on a preposition or on a word that makes it a draft or a plan. */
    boolean isAsked(int noun) {
        int before = noun - 1;
        while (before >= 0 && paragraph.cue("article-or-order", before) > 0) {
            before--;
        }
        if (isMadeOut(before)) {
            return false;
        }
        boolean example = before >= 0 && paragraph.cue("such-as", before) > 0;
        return !example
                && (nouns.hangsOnPreposition(noun)
                        || (before >= 0 && paragraph.cue("preposition", before) > 0)
                        || (before >= 0 && paragraph.cue("in-the-making", before) > 0));
    }

    /** Whether the words up to a token say that the work behind them came out: {@code the launch of}, {@code قام … بإعداد}. */
    private boolean isMadeOut(int last) {
        for (int token = Math.max(0, last - 1); token <= last; token++) {
            int verb = paragraph.cue("published", token);
            int outcome = paragraph.cue("coming-out-of", token);
            int making = paragraph.cue("in-the-making", token);
            if (verb > 1 && token + verb == last + 1) {
                return true;
            }
            if (outcome > 0 && token + outcome == last + 1) {
                return !isPurpose(token);
            }
            if (making > 0 && token + making == last + 1) {
                return nouns.hangsOnPreposition(token) && isCarriedOut(token);
            }
        }
        return false;
    }

    private boolean isPurpose(int verbalNoun) {
        return paragraph.text().readings().get(verbalNoun).stream()
                .map(Clitics.Reading::proclitics)
                .anyMatch(particles -> particles.endsWith(LAM));
    }

    private boolean isCarriedOut(int verbalNoun) {
        for (int token = verbalNoun - 1; token >= Math.max(0, verbalNoun - WITHIN_VERB - NEAR); token--) {
            if (paragraph.cue("carried-it-out", token) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence, or the paragraph that opens the list, says that the work came out. */
    boolean isOut(PublicationNouns.Noun noun, int end) {
        int start = paragraph.sentenceStart(noun.first());
        int sentenceEnd = paragraph.sentenceEnd(noun.first());
        String verb = new PublicationWords(paragraph).isWorkDone(noun) ? "brought-out" : "published";
        for (int token = noun.first() - 1; token >= Math.max(start, noun.first() - FAR); token--) {
            if (paragraph.cue("titled-but-no-publication", token) > 0 && !nouns.hangsOnPreposition(token)) {
                break;
            }
            if (paragraph.cue(verb, token) > 0) {
                return !PublicationTitles.isToCome(paragraph, Math.max(start, token - WITHIN_VERB), end);
            }
        }
        if (PublicationTitles.isToCome(paragraph, start, sentenceEnd)) {
            return false;
        }
        int before = noun.first() - 1;
        while (before > start && paragraph.cue("article-or-order", before) > 0) {
            before--;
        }
        if (isMadeOut(before)) {
            return true;
        }
        boolean subject =
                paragraph.text().token(noun.first()).kind() == Token.Kind.WORD_LATIN || noun.first() <= start + 1;
        for (int token = end; subject && token < Math.min(sentenceEnd, end + NEAR); token++) {
            if (paragraph.cue("came-out", token) > 0) {
                return true;
            }
        }
        return opensItem(noun.first())
                && PublicationCircumstances.opening(paragraph)
                        .filter(list -> PublicationCircumstances.verb(
                                        list, 0, list.text().size())
                                .isPresent())
                        .filter(list ->
                                !PublicationTitles.isToCome(list, 0, list.text().size()))
                        .isPresent();
    }

    private boolean opensItem(int noun) {
        int first = noun;
        while (first > 0 && paragraph.cue("article-or-order", first - 1) > 0) {
            first--;
        }
        return first == 0;
    }
}

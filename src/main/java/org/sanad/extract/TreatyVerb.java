package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word that says that states became parties to a treaty.
 *
 * <ul>
 *   <li>A verb of accession or ratification (cue {@code acceded}), one of becoming with a word for party behind it (cues
 *       {@code became}, {@code party}), one of depositing with an instrument behind it (cues {@code deposited}, {@code
 *       accession-instrument}), a verb such as {@code joined} with a treaty as its object (cue {@code joined-treaty}), entry into
 *       force for a state (cue {@code in-force-for}), or a noun (cue {@code accession-noun}) behind a word that makes it a thing
 *       done (cue {@code done-thing}).
 *   <li>None of them counts behind a negation.
 * </ul>
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param isNoun whether its states stand behind it in both languages
 * @param takesBack whether it may refer to a treaty named before without a pronoun
 */
record TreatyVerb(int first, int end, boolean isNoun, boolean takesBack) {
    private static final int NEAR = 6;
    private static final int OBJECT_WITHIN = 3;

    static List<TreatyVerb> in(ReadParagraph paragraph, int start, int end) {
        List<TreatyVerb> verbs = new ArrayList<>();
        for (int token = start; token < end; token++) {
            Optional<TreatyVerb> verb = verbAt(paragraph, start, token, end);
            if (verb.isPresent()) {
                verbs.add(verb.get());
                token = verb.get().end() - 1;
            }
        }
        return verbs;
    }

    /** Whether a treaty, or a definite word for one, stands right behind. */
    private static boolean hasTreaty(ReadParagraph paragraph, int from, int end) {
        for (int token = from; token < Math.min(end, from + OBJECT_WITHIN); token++) {
            if (!paragraph.treatiesIn(token, token + 1).isEmpty() || paragraph.cue("both-treaties", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TreatyVerb> verbAt(ReadParagraph paragraph, int start, int token, int end) {
        for (int back = 1; back <= 2 && token - back >= start; back++) {
            if (paragraph.cue("negation", token - back) > 0) {
                return Optional.empty();
            }
        }
        int acceded = paragraph.cue("acceded", token);
        if (acceded > 0) {
            return Optional.of(new TreatyVerb(token, token + acceded, false, false));
        }
        int joined = paragraph.cue("joined-treaty", token);
        if (joined > 0 && hasTreaty(paragraph, token + joined, end)) {
            return Optional.of(new TreatyVerb(token, token + joined, false, false));
        }
        int force = paragraph.cue("in-force-for", token);
        if (force > 0) {
            return Optional.of(new TreatyVerb(token, token + force, true, true));
        }
        int became = paragraph.cue("became", token);
        if (became > 0 && follows(paragraph, "party", token + became, end)) {
            return Optional.of(new TreatyVerb(token, token + became, false, true));
        }
        int deposited = paragraph.cue("deposited", token);
        if (deposited > 0 && follows(paragraph, "accession-instrument", token + deposited, end)) {
            return Optional.of(new TreatyVerb(token, token + deposited, false, true));
        }
        int noun = paragraph.cue("accession-noun", token);
        if (noun > 0 && isDone(paragraph, start, token)) {
            return Optional.of(new TreatyVerb(token, token + noun, true, true));
        }
        return Optional.empty();
    }

    private static boolean isDone(ReadParagraph paragraph, int start, int noun) {
        for (int token = Math.max(start, noun - NEAR); token <= noun; token++) {
            if (paragraph.cue("done-thing", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(ReadParagraph paragraph, String cue, int from, int end) {
        for (int token = from; token < end; token++) {
            if (paragraph.cue(cue, token) > 0) {
                return true;
            }
            if (paragraph.cue("acceded", token) > 0 || paragraph.isSign(token, "؛;")) {
                return false;
            }
        }
        return false;
    }
}

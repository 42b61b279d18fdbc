package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * The words of one sentence by which {@link AssistanceSentence} tells help.
 *
 * @param paragraph the paragraph
 * @param start the index of the sentence's first token
 * @param end the index after its last token
 */
record AssistanceWords(ReadParagraph paragraph, int start, int end) {
    private static final int CAPACITY_WITHIN = 5;
    private static final int AUTHORITIES_WITHIN = 4;
    private static final String LISTING = ",،؛;(";

    /** How many tokens the words for help at a token take; 0 if there are none, or if they belong to a name. */
    int help(int token) {
        if (isInName(token)) {
            return 0;
        }
        int strengthened = paragraph.cue("help-strengthened", token);
        if (strengthened > 0) {
            int subject = paragraph
                    .referenceAt(token + strengthened, Kind.BODY)
                    .map(Reference::end)
                    .orElse(token + 1);
            for (int behind = subject; behind < Math.min(end, subject + CAPACITY_WITHIN); behind++) {
                if (paragraph.cue("help-capacity", behind) > 0) {
                    return strengthened;
                }
            }
        }
        int received = isReceived(token) ? paragraph.cue("help-received", token) : 0;
        int meeting = paragraph.cue("help-meeting", token);
        int other = Math.max(paragraph.cue("help-noun", token), paragraph.cue("help-phrase", token));
        return Math.max(Math.max(received, meeting), other);
    }

    private boolean isInName(int token) {
        return paragraph.references().stream()
                .anyMatch(name -> name.first() < token && token < name.end() && !isState(name));
    }

    /** Whether words for receiving have one beside them that can be helped. */
    boolean isReceived(int token) {
        if (paragraph.report().language() == ReportLanguage.ENGLISH) {
            return !subjects(token).isEmpty();
        }
        int direct = paragraph.cue("help-received-directly", token);
        return direct == 0
                || paragraph
                        .referenceAt(token + direct, Kind.STATE, Kind.TERRITORY)
                        .isPresent();
    }

    /** The states between the last comma and a verb. */
    List<Reference> subjects(int verb) {
        List<Reference> subjects = new ArrayList<>();
        for (Reference reference : paragraph.referencesIn(start, verb)) {
            if (isState(reference) && verb - reference.end() <= 2) {
                subjects.add(reference);
            }
        }
        return subjects;
    }

    /** Whether a country stands at the head of a clause here. */
    boolean isFronted(int token) {
        boolean atHead = token == start
                || (token == start + 1 && paragraph.isSign(start, "-"))
                || paragraph.isSign(token - 1, LISTING);
        return atHead && paragraph.cue("help-in", token) > 0 && isArea(token + 1);
    }

    boolean isArea(int token) {
        return paragraph
                .referenceAt(token, Kind.STATE, Kind.TERRITORY, Kind.REGION)
                .isPresent();
    }

    /** Whether an adjective of nationality stands beside a word for authorities. */
    boolean isOfAuthorities(Reference demonym) {
        int from = Math.max(start, demonym.first() - AUTHORITIES_WITHIN);
        for (int token = from; token < Math.min(end, demonym.end() + AUTHORITIES_WITHIN); token++) {
            boolean beside = paragraph.report().language() == ReportLanguage.ARABIC
                    ? token < demonym.first()
                    : token >= demonym.end();
            if (beside && paragraph.cue("help-authorities", token) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Help for an authority is help for its state. */
    List<Reference> countries(Reference body) {
        return paragraph.lexicon().thing(body.thing().iri()).stream()
                .flatMap(known -> known.countries().stream())
                .sorted()
                .map(state -> new Reference(
                        Thing.ofIri(state),
                        Kind.STATE,
                        Set.of("State"),
                        body.first(),
                        body.end(),
                        body.span(),
                        body.rule(),
                        Certainty.INFERRED))
                .toList();
    }

    static boolean isState(Reference reference) {
        return reference.kind() == Kind.STATE || reference.kind() == Kind.TERRITORY;
    }

    /** Whether a word at a token asks, wishes or plans. */
    static boolean asks(ReadParagraph paragraph, int token) {
        return paragraph.cue("help-asked", token) > 0 && paragraph.cue("help-not-asked", token) == 0;
    }
}

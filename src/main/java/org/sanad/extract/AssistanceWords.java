package org.sanad.extract;

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
    private static final String[][] PAIRS = {
        {"help-strengthened", "help-capacity"},
        {"help-gave", "help-given"},
        {"help-reviewed", "help-draft"},
        {"help-shared", "help-authorities"},
        {"help-facilitated", "help-made"}
    };
    private static final int OBJECT_WITHIN = 8;
    private static final int RECEIVED_WITHIN = 14;
    private static final int RECEIVER_WITHIN = 5;
    private static final String CLAUSE_ENDS = ";؛.";
    private static final int AUTHORITIES_WITHIN = 4;
    private static final String LISTING = ",،؛;(";

    /** How many tokens the words for help at a token take; 0 if there are none, or if they belong to a name. */
    int help(int token) {
        if (isInName(token)) {
            return 0;
        }
        for (String[] pair : PAIRS) {
            int verb = paragraph.cue(pair[0], token);
            if (verb > 0 && hasObject(token + verb, pair[1])) {
                return verb;
            }
        }
        int request = paragraph.cue("help-request", token);
        if (request > 0 && isOfStates(token + request)) {
            return request;
        }
        int received = isReceived(token) ? paragraph.cue("help-received", token) : 0;
        int meeting = paragraph.cue("help-meeting", token);
        int other = Math.max(paragraph.cue("help-noun", token), paragraph.cue("help-phrase", token));
        return Math.max(Math.max(received, meeting), other);
    }

    /** Whether one of some words follows a verb, its subjects passed over. */
    private boolean hasObject(int behindVerb, String object) {
        int from = behindVerb;
        for (Reference body : paragraph.referencesIn(behindVerb, end)) {
            if (body.kind() == Kind.BODY && body.first() - from <= 1 && body.end() > from) {
                from = body.end();
            }
        }
        for (int token = from; token < Math.min(end, from + OBJECT_WITHIN); token++) {
            if (paragraph.isSign(token, CLAUSE_ENDS)) {
                return false;
            }
            if (paragraph.cue(object, token) > 0 && paragraph.cue("help-not", token) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state or a word for states or governments stands at the head of a range of tokens. */
    private boolean isOfStates(int from) {
        for (int token = from; token < Math.min(end, from + RECEIVER_WITHIN); token++) {
            if (isArea(token)
                    || paragraph.cue("help-authorities", token) > 0
                    || paragraph.cue("help-countries", token) > 0
                    || paragraph.cue("help-government-of", token) > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isInName(int token) {
        return paragraph.references().stream()
                .anyMatch(name -> name.first() < token && token < name.end() && !isState(name));
    }

    /** Whether words for receiving have one beside them that can be helped, or help behind them that no body received. */
    boolean isReceived(int token) {
        if (paragraph.report().language() == ReportLanguage.ENGLISH) {
            int received = paragraph.cue("help-received-directly", token);
            return (received == 0 || isHelpReceived(token + received))
                    && !new AssistanceSubjects(paragraph, start, end)
                            .before(token)
                            .isEmpty();
        }
        int direct = paragraph.cue("help-received-directly", token);
        boolean byBody = paragraph
                .referenceAt(token + direct, Kind.BODY)
                .filter(body -> !body.classes().contains("NationalAuthority"))
                .isPresent();
        return direct == 0
                || paragraph
                        .referenceAt(token + direct, Kind.STATE, Kind.TERRITORY)
                        .isPresent()
                || (!byBody && byOfficials(token + direct) && isHelpReceived(token + direct));
    }

    /** Whether officials or a number of countries are named at the head of a range of tokens. */
    private boolean byOfficials(int from) {
        for (int token = from; token < Math.min(end, from + RECEIVER_WITHIN); token++) {
            if (paragraph.cue("help-authorities", token) > 0 || paragraph.cue("help-countries", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isHelpReceived(int from) {
        for (int token = from; token < Math.min(end, from + RECEIVED_WITHIN); token++) {
            boolean noun = paragraph.cue("help-noun", token) > 0 || paragraph.cue("help-given", token) > 0;
            if (noun && paragraph.cue("help-not", token) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but commas, {@code and} and articles stand in a range of tokens. */
    static boolean isList(ReadParagraph paragraph, int from, int to) {
        int token = from;
        while (token < to) {
            boolean joins = paragraph.isSign(token, ",،")
                    || paragraph.cue("and", token) == 1
                    || paragraph.cue("help-article", token) == 1;
            if (!joins) {
                return false;
            }
            token++;
        }
        return token == to;
    }

    /** Whether a country stands at the head of a clause here. */
    boolean isFronted(int token) {
        boolean atHead = token == start
                || (token == start + 1 && paragraph.isSign(start, "-"))
                || paragraph.isSign(token - 1, LISTING);
        return atHead && paragraph.cue("help-in", token) > 0 && isArea(token + 1);
    }

    /** Whether a region heads a part of a list here: {@code in Africa, Benin and Togo; in the Americas, Haiti}. */
    boolean isFrontedRegion(int token) {
        return isFronted(token)
                && paragraph.referencesIn(token + 1, token + 3).stream()
                        .anyMatch(reference ->
                                reference.kind() == Kind.REGION && paragraph.isSign(reference.end(), ",،"));
    }

    boolean isArea(int token) {
        boolean article = paragraph.cue("help-article", token) > 0
                && paragraph
                        .referenceAt(token, Kind.STATE, Kind.TERRITORY, Kind.REGION)
                        .isEmpty();
        return paragraph
                .referenceAt(article ? token + 1 : token, Kind.STATE, Kind.TERRITORY, Kind.REGION)
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

    /** The index after the last token of a sentence that is not asked, wished or planned. */
    static int given(ReadParagraph paragraph, int start, int end) {
        int token = start;
        while (token < end && !asks(paragraph, token)) {
            token++;
        }
        return token;
    }

    /** Whether a word at a token asks, wishes or plans. */
    static boolean asks(ReadParagraph paragraph, int token) {
        return paragraph.cue("help-asked", token) > 0 && paragraph.cue("help-not-asked", token) == 0;
    }
}

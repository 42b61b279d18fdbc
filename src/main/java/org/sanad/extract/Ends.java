package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * Finds the two ends of a relation around the words that join them.
 *
 * <ul>
 *   <li>An end stands right before or behind the words, with at most a few signs or articles between.
 *   <li>The members of a list follow each other with nothing between but signs, conjunctions and words such as {@code
 *       حكومة}; what stands in brackets behind a name is passed over.
 * </ul>
 */
final class Ends {
    static final Set<Kind> ACTORS = EnumSet.of(Kind.BODY);
    static final Set<Kind> ACTORS_AND_STATES = EnumSet.of(Kind.BODY, Kind.STATE, Kind.TERRITORY);
    static final Set<Kind> AREAS = EnumSet.of(Kind.STATE, Kind.TERRITORY, Kind.REGION);
    private static final String BREAKS = ".;؛:";
    private static final String SIGNS = ",،-()\"“”«»'/";
    private static final int BRACKET = 6;
    private static final int DENIED_WITHIN = 2;

    private Ends() {}

    /** The nearest reference that ends at most so many tokens before a token, in the same clause. */
    static Optional<Reference> before(ReadParagraph paragraph, int token, int gap, Set<Kind> kinds) {
        return paragraph.references().stream()
                .filter(reference -> kinds.contains(reference.kind()))
                .filter(reference -> reference.rule() != Rule.DEMONYM)
                .filter(reference -> reference.end() <= token && token - reference.end() <= gap)
                .filter(reference -> !hasBreak(paragraph, reference.end(), token))
                .filter(reference -> reference.rule() != Rule.NAME_WITHIN_NAME
                        || paragraph.references().stream()
                                .noneMatch(outer -> !outer.equals(reference)
                                        && kinds.contains(outer.kind())
                                        && outer.first() <= reference.first()
                                        && outer.end() >= reference.end()
                                        && !outer.thing().equals(reference.thing())))
                .reduce((first, second) -> second);
    }

    /** The first reference that begins at most so many tokens behind, in the same clause. */
    static Optional<Reference> after(ReadParagraph paragraph, int token, int gap, Set<Kind> kinds) {
        return paragraph.references().stream()
                .filter(reference -> kinds.contains(reference.kind()))
                .filter(reference -> reference.rule() != Rule.DEMONYM)
                .filter(reference -> reference.first() >= token && reference.first() - token <= gap)
                .filter(reference -> !hasBreak(paragraph, token, reference.first()))
                .findFirst();
    }

    /** The members of the list that begins at most so many tokens behind a token. */
    static List<Reference> listAfter(ReadParagraph paragraph, int token, int gap, Set<Kind> kinds) {
        List<Reference> list = new ArrayList<>();
        Optional<Reference> next = after(paragraph, token, gap, kinds);
        while (next.isPresent()) {
            Reference member = next.get();
            list.add(member);
            int behind = behindBrackets(paragraph, member.end());
            next = after(paragraph, behind, 4, kinds)
                    .filter(reference -> reference.rule() != Rule.NAME_WITHIN_NAME)
                    .filter(reference -> isJoined(paragraph, behind, reference.first()));
        }
        return list;
    }

    private static int behindBrackets(ReadParagraph paragraph, int token) {
        if (paragraph.isSign(token, "(")) {
            for (int close = token + 1; close < Math.min(paragraph.text().size(), token + BRACKET); close++) {
                if (paragraph.isSign(close, ")")) {
                    return close + 1;
                }
            }
        }
        return token;
    }

    private static boolean isJoined(ReadParagraph paragraph, int from, int to) {
        boolean conjunction = false;
        for (int token = from; token < to; token++) {
            int filler = paragraph.cue("relation-filler", token);
            boolean and = paragraph.cue("and", token) > 0;
            boolean sign = paragraph.isSign(token, ",،-");
            if (filler == 0 && !and && !sign) {
                return false;
            }
            conjunction = conjunction || and || sign || beginsWithAnd(paragraph, token);
        }
        return conjunction || beginsWithAnd(paragraph, to);
    }

    private static boolean beginsWithAnd(ReadParagraph paragraph, int token) {
        return token < paragraph.text().size()
                && paragraph.text().readings().get(token).stream()
                        .anyMatch(reading -> reading.proclitics().startsWith("\u0648"));
    }

    static boolean hasBreak(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, BREAKS)) {
                return true;
            }
        }
        return false;
    }

    static boolean onlySigns(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            if (!paragraph.isSign(token, SIGNS)) {
                return false;
            }
        }
        return true;
    }

    /** The body that acts in a sentence: the first United Nations entity before, else the first body. */
    static Optional<Reference> actor(ReadParagraph paragraph, int token) {
        List<Reference> bodies = paragraph.referencesIn(paragraph.sentenceStart(token), token).stream()
                .filter(reference -> reference.kind() == Kind.BODY)
                .filter(reference -> reference.rule() != Rule.NAME_WITHIN_NAME)
                .filter(reference -> !reference.isAdoptingBody(paragraph))
                .toList();
        return bodies.stream()
                .filter(body -> body.classes().contains("UnEntity"))
                .findFirst()
                .or(() -> bodies.stream().findFirst());
    }

    /** A body and, if it is a unit whose name holds the name of a body, that body. */
    static List<Reference> withParent(ReadParagraph paragraph, Reference unit) {
        List<Reference> both = new ArrayList<>(List.of(unit));
        if (unit.classes().contains("OrganizationalUnit")) {
            paragraph.references().stream()
                    .filter(inner -> inner.kind() == Kind.BODY && inner.rule() == Rule.NAME_WITHIN_NAME)
                    .filter(inner -> inner.first() >= unit.first() && inner.end() <= unit.end())
                    .filter(inner -> !inner.thing().equals(unit.thing()))
                    .findFirst()
                    .ifPresent(both::add);
        }
        return both;
    }

    /** The body that is the subject of a verb: right behind it in Arabic, right before it in English. */
    static Optional<Reference> verbSubject(ReadParagraph paragraph, int verb, int end) {
        return paragraph.report().language() == ReportLanguage.ENGLISH
                ? before(paragraph, verb, 1, ACTORS)
                : after(paragraph, end, 0, ACTORS);
    }

    /** Whether a word of denial stands right before a verb, an adverb or auxiliary passed over. */
    static boolean isDenied(ReadParagraph paragraph, int verb) {
        int from = Math.max(paragraph.sentenceStart(verb), verb - DENIED_WITHIN);
        for (int token = from; token < verb; token++) {
            if (paragraph.cue("negation", token) > 0 && paragraph.cue("relation-including", token) == 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isAsked(ReadParagraph paragraph, int token) {
        for (int before = paragraph.sentenceStart(token); before < token; before++) {
            if (AssistanceWords.asks(paragraph, before)) {
                return true;
            }
        }
        return false;
    }

    /** States a relation by the words from the earlier end to the later, those that join them included. */
    static Fact relation(
            ReadParagraph paragraph, Thing subject, Property property, Thing object, int first, int end, Rule rule) {
        return new Fact.Relation(subject, property, object, paragraph.evidence(first, end, rule, Certainty.EXPLICIT));
    }

    static Fact relation(
            ReadParagraph paragraph, Reference subject, Property property, Reference object, int first, int end) {
        return relation(
                paragraph,
                subject.thing(),
                property,
                object.thing(),
                Math.min(first, Math.min(subject.first(), object.first())),
                Math.max(end, Math.max(subject.end(), object.end())),
                Rule.RELATION);
    }
}

package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.extract.ResolutionNumbers.Printed;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;
import org.sanad.report.Span;

/**
 * Resolutions by their numbers.
 *
 * <ul>
 *   <li>A number counts behind the noun (cue {@code resolution-noun}); the adopting body, a bracket or a word such as
 *       {@code رقم} may stand between.
 *   <li>One noun governs a list of numbers ({@code قرارات الجمعية العامة 20/77 و 176/77 و …}, smuggling report, paragraph 18).
 *   <li>Arabic prints number before session: {@code 236/77} is 77/236. It is put right unless that makes a session the body
 *       cannot have had.
 *   <li>A year in brackets makes it the Security Council's, a year with a slash the Economic and Social Council's, a Roman
 *       session the General Assembly's.
 *   <li>Otherwise the body stands between noun and number, or is the last adopting body named before in the sentence, or
 *       the next one in it ({@code القرار 1/33، الذي اعتمدته لجنة …}), or that of the heading, or the last one named in the
 *       section.
 *   <li>A symbol with {@code RES} is a resolution wherever it stands.
 * </ul>
 */
final class ResolutionExtractor implements Extractor {
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{IsLatin}\\d/])([A-Z]+(?:/[A-Z]+)*/RES)/(\\d+(?:/\\d+)?)(?:\\s?\\(((?:19|20)\\d\\d)\\))?");
    private static final String COUNCIL_PREFIX = "S/RES";
    private static final String ASSEMBLY_PREFIX = "A/RES";
    private static final String ECONOMIC_COUNCIL_PREFIX = "E/RES";
    private static final int FIRST_ASSEMBLY_SESSION_WITH_SLASH = 31;
    private static final int YEAR_BEFORE_FIRST_SESSION = 1944;
    private static final int MOST_SESSIONS = 120;
    private static final int FARTHEST_NUMBER = 4;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        int token = 0;
        while (token < paragraph.text().size()) {
            int noun = paragraph.cue("resolution-noun", token);
            token = noun == 0 ? token + 1 : readList(paragraph, token, token + noun, facts);
        }
        readSymbols(paragraph, facts);
        return facts;
    }

    /** Reads the numbers behind a noun and returns where to go on. */
    private static int readList(ReadParagraph paragraph, int noun, int afterNoun, List<Fact> facts) {
        int token = afterNoun;
        Optional<Reference> between = Optional.empty();
        for (int passed = 0;
                passed < FARTHEST_NUMBER && token < paragraph.text().size();
                passed++) {
            if (ResolutionNumbers.at(paragraph.text(), token).isPresent()) {
                break;
            }
            Optional<Reference> body = paragraph.referenceAt(token, Kind.BODY);
            if (body.isPresent() && body.get().isAdoptingBody(paragraph)) {
                between = body;
                token = body.get().end();
            } else if (paragraph.isSign(token, "(:\"«“")) {
                token++;
            } else if (paragraph.cue("number-sign", token) > 0) {
                token += paragraph.cue("number-sign", token);
            } else {
                break;
            }
        }
        int first = noun;
        Optional<Printed> printed = ResolutionNumbers.at(paragraph.text(), token);
        int end = afterNoun;
        while (printed.isPresent()) {
            Printed number = printed.get();
            add(
                    paragraph,
                    number,
                    between,
                    noun,
                    paragraph.evidence(first, number.end(), Rule.RESOLUTION_NUMBER, certainty(between)),
                    facts);
            end = number.end();
            token = afterSeparator(paragraph, end);
            first = token;
            printed = token > end ? ResolutionNumbers.at(paragraph.text(), token) : Optional.empty();
        }
        return end;
    }

    private static Certainty certainty(Optional<Reference> body) {
        return body.isPresent() ? Certainty.EXPLICIT : Certainty.INFERRED;
    }

    private static int afterSeparator(ReadParagraph paragraph, int token) {
        int next = token;
        while (next < paragraph.text().size() && (paragraph.isSign(next, "،,؛;") || paragraph.cue("and", next) > 0)) {
            next++;
        }
        return next;
    }

    private static void add(
            ReadParagraph paragraph,
            Printed number,
            Optional<Reference> between,
            int noun,
            Evidence evidence,
            List<Fact> facts) {
        Optional<Body> body =
                switch (number.form()) {
                    case YEAR_IN_BRACKETS -> withPrefix(paragraph, COUNCIL_PREFIX);
                    case YEAR_AND_NUMBER -> withPrefix(paragraph, ECONOMIC_COUNCIL_PREFIX);
                    case ROMAN_SESSION -> withPrefix(paragraph, ASSEMBLY_PREFIX);
                    case SLASH ->
                        between.map(Reference::thing)
                                .or(() -> bodyByContext(paragraph, noun, number.end()))
                                .flatMap(thing -> body(paragraph, thing));
                };
        body.ifPresent(adopter -> facts.add(resolution(paragraph, adopter, number, evidence)));
    }

    private static Fact resolution(ReadParagraph paragraph, Body body, Printed printed, Evidence evidence) {
        return switch (printed.form()) {
            case YEAR_IN_BRACKETS ->
                fact(
                        body,
                        printed.left(),
                        "%s/%s (%s)".formatted(body.prefix(), printed.left(), printed.right()),
                        Optional.of(Integer.valueOf(printed.right())),
                        evidence);
            case YEAR_AND_NUMBER -> numbered(body, printed.left() + "/" + printed.right(), evidence);
            case ROMAN_SESSION -> {
                String number =
                        "%s (%s)".formatted(printed.left(), printed.right()).toUpperCase(Locale.ROOT);
                yield fact(body, number, body.prefix() + "/" + number, Optional.empty(), evidence);
            }
            case SLASH -> {
                boolean reversed = paragraph.report().language() == ReportLanguage.ARABIC
                        && canBeSession(paragraph, body, Integer.parseInt(printed.right()));
                yield numbered(
                        body,
                        reversed ? printed.right() + "/" + printed.left() : printed.left() + "/" + printed.right(),
                        evidence);
            }
        };
    }

    private static boolean canBeSession(ReadParagraph paragraph, Body body, int session) {
        if (!body.prefix().equals(ASSEMBLY_PREFIX)) {
            return session >= 1 && session <= MOST_SESSIONS;
        }
        int last = paragraph
                .report()
                .front()
                .issued()
                .map(date -> date.getYear() - YEAR_BEFORE_FIRST_SESSION)
                .orElse(MOST_SESSIONS);
        return session >= FIRST_ASSEMBLY_SESSION_WITH_SLASH && session <= last;
    }

    private static Fact numbered(Body body, String number, Evidence evidence) {
        return fact(body, number, body.prefix() + "/" + number, Optional.empty(), evidence);
    }

    private static Fact fact(Body body, String number, String identifier, Optional<Integer> year, Evidence evidence) {
        return new Fact.Resolution(
                Thing.of("resolution", identifier), identifier, number, body.thing(), year, evidence);
    }

    private static Optional<Thing> bodyByContext(ReadParagraph paragraph, int noun, int end) {
        int start = paragraph.sentenceStart(noun);
        List<Reference> before = adopting(paragraph, paragraph.referencesIn(start, noun));
        if (!before.isEmpty()) {
            return Optional.of(before.getLast().thing());
        }
        List<Reference> after = adopting(paragraph, paragraph.referencesIn(end, paragraph.sentenceEnd(noun)));
        if (!after.isEmpty()) {
            return Optional.of(after.getFirst().thing());
        }
        List<Reference> earlier = adopting(paragraph, paragraph.referencesIn(0, start));
        if (!earlier.isEmpty()) {
            return Optional.of(earlier.getLast().thing());
        }
        return adopting(paragraph, paragraph.headings()).stream()
                .findFirst()
                .or(() -> adopting(paragraph, paragraph.recent()).stream().findFirst())
                .map(Reference::thing);
    }

    /** The bodies among references whose resolutions are numbered with a slash. */
    private static List<Reference> adopting(ReadParagraph paragraph, List<Reference> references) {
        return references.stream()
                .filter(reference -> reference.isAdoptingBody(paragraph))
                .filter(reference -> body(paragraph, reference.thing())
                        .filter(body -> !body.prefix().equals(COUNCIL_PREFIX))
                        .isPresent())
                .toList();
    }

    private static Optional<Body> body(ReadParagraph paragraph, Thing thing) {
        return paragraph
                .lexicon()
                .thing(thing.iri())
                .flatMap(known -> known.resolutionPrefix())
                .map(prefix -> new Body(thing, prefix));
    }

    private static Optional<Body> withPrefix(ReadParagraph paragraph, String prefix) {
        return paragraph.lexicon().things(Kind.BODY).stream()
                .filter(known -> known.resolutionPrefix().equals(Optional.of(prefix)))
                .map(known -> new Body(Thing.ofIri(known.iri()), prefix))
                .findFirst();
    }

    private static void readSymbols(ReadParagraph paragraph, List<Fact> facts) {
        Matcher matcher = SYMBOL.matcher(paragraph.paragraph().text());
        while (matcher.find()) {
            Evidence evidence = paragraph.evidence(
                    new Span(matcher.start(), matcher.end()), Rule.RESOLUTION_NUMBER, Certainty.EXPLICIT);
            Optional<String> year = Optional.ofNullable(matcher.group(3));
            String number = matcher.group(2);
            withPrefix(paragraph, matcher.group(1))
                    .ifPresent(body -> facts.add(fact(
                            body,
                            number,
                            body.prefix() + "/" + number
                                    + year.map(" (%s)"::formatted).orElse(""),
                            year.map(Integer::valueOf),
                            evidence)));
        }
    }

    /** A body that adopts resolutions and what their symbols start with. */
    private record Body(Thing thing, String prefix) {}
}

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
 *   <li>Otherwise the body stands between noun and number, or {@link ResolutionBodies} finds it.
 *   <li>A symbol with {@code RES} is a resolution wherever it stands.
 * </ul>
 */
final class ResolutionExtractor implements Extractor {
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{IsLatin}\\d/])([A-Z]+(?:/[A-Z]+)*/RES)/(\\d+(?:/\\d+)?)(?:\\s?\\(((?:19|20)\\d\\d)\\))?");
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
        List<Printed> numbers = numbers(paragraph, token);
        int listEnd = numbers.isEmpty() ? afterNoun : numbers.getLast().end();
        int first = noun;
        for (Printed number : numbers) {
            Evidence evidence = paragraph.evidence(first, number.end(), Rule.RESOLUTION_NUMBER, certainty(between));
            add(paragraph, number, between, noun, listEnd, evidence, facts);
            first = afterSeparator(paragraph, number.end());
        }
        return listEnd;
    }

    /** The numbers of a list that starts at a token. */
    private static List<Printed> numbers(ReadParagraph paragraph, int start) {
        List<Printed> numbers = new ArrayList<>();
        Optional<Printed> printed = ResolutionNumbers.at(paragraph.text(), start);
        while (printed.isPresent()) {
            int end = printed.get().end();
            numbers.add(printed.get());
            int next = afterSeparator(paragraph, end);
            printed = next > end ? ResolutionNumbers.at(paragraph.text(), next) : Optional.empty();
        }
        return numbers;
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
            int listEnd,
            Evidence evidence,
            List<Fact> facts) {
        Optional<ResolutionBodies.Body> body =
                switch (number.form()) {
                    case YEAR_IN_BRACKETS -> ResolutionBodies.withPrefix(paragraph, ResolutionBodies.COUNCIL_PREFIX);
                    case YEAR_AND_NUMBER ->
                        ResolutionBodies.withPrefix(paragraph, ResolutionBodies.ECONOMIC_COUNCIL_PREFIX);
                    case ROMAN_SESSION -> ResolutionBodies.withPrefix(paragraph, ResolutionBodies.ASSEMBLY_PREFIX);
                    case SLASH ->
                        between.map(Reference::thing)
                                .or(() -> ResolutionBodies.adopter(paragraph, number, noun, listEnd))
                                .flatMap(thing -> ResolutionBodies.body(paragraph, thing));
                };
        body.ifPresent(adopter -> facts.add(resolution(paragraph, adopter, number, evidence)));
    }

    private static Fact resolution(
            ReadParagraph paragraph, ResolutionBodies.Body body, Printed printed, Evidence evidence) {
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
                        && ResolutionBodies.canBeSession(paragraph, body, Integer.parseInt(printed.right()));
                yield numbered(
                        body,
                        reversed ? printed.right() + "/" + printed.left() : printed.left() + "/" + printed.right(),
                        evidence);
            }
        };
    }

    private static Fact numbered(ResolutionBodies.Body body, String number, Evidence evidence) {
        return fact(body, number, body.prefix() + "/" + number, Optional.empty(), evidence);
    }

    private static Fact fact(
            ResolutionBodies.Body body, String number, String identifier, Optional<Integer> year, Evidence evidence) {
        return new Fact.Resolution(
                Thing.of("resolution", identifier), identifier, number, body.thing(), year, evidence);
    }

    private static void readSymbols(ReadParagraph paragraph, List<Fact> facts) {
        String text = paragraph.paragraph().text();
        if (!text.contains("RES/")) {
            return;
        }
        Matcher matcher = SYMBOL.matcher(text);
        while (matcher.find()) {
            Evidence evidence = paragraph.evidence(
                    new Span(matcher.start(), matcher.end()), Rule.RESOLUTION_NUMBER, Certainty.EXPLICIT);
            Optional<String> year = Optional.ofNullable(matcher.group(3));
            String number = matcher.group(2);
            ResolutionBodies.withPrefix(paragraph, matcher.group(1))
                    .ifPresent(body -> facts.add(fact(
                            body,
                            number,
                            body.prefix() + "/" + number
                                    + year.map(" (%s)"::formatted).orElse(""),
                            year.map(Integer::valueOf),
                            evidence)));
        }
    }
}

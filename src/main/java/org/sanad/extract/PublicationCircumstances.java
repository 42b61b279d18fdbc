package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;
import org.sanad.report.Paragraph;

/**
 * Reads who brought a publication out, with whom, when and in which language alone.
 *
 * <ul>
 *   <li>The publisher is the subject of the verb of publishing in the title's sentence; a lettered item without such a verb
 *       takes subject and date from the paragraph that opens its list ({@code 60- وفي عام 2023، أطلق المكتب المنشورات
 *       التالية: (أ) تقرير بعنوان …}).
 *   <li>The date is the one nearest before the verb, else the first between verb and title, else one right behind the title;
 *       "in the same month" is the last month stated before.
 *   <li>Those behind {@code بالتعاون مع} or {@code in cooperation with} contributed.
 *   <li>A language counts where "only" stands behind its name, and where it stands before the title.
 * </ul>
 */
final class PublicationCircumstances {
    private static final int NEAR = 3;
    private static final int OPENING = 5;
    private static final int BEHIND = 15;

    private final ReadParagraph paragraph;
    private final Title title;
    private final int from;
    private final int to;
    private final int noun;

    PublicationCircumstances(ReadParagraph paragraph, Title title, int noun) {
        this.paragraph = paragraph;
        this.title = title;
        this.noun = noun;
        this.from = paragraph.sentenceStart(title.first());
        this.to = paragraph.sentenceEnd(title.end() - 1);
    }

    List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        OptionalInt before = verb(paragraph, from, title.first());
        boolean opens = title.first() - from <= OPENING;
        OptionalInt verb = before.isEmpty() && opens ? verb(paragraph, title.end(), behindOpening()) : before;
        Optional<ReadParagraph> opening = opening(paragraph);
        if (verb.isEmpty() && opening.isPresent()) {
            ReadParagraph list = opening.get();
            OptionalInt itsVerb = verb(list, 0, list.text().size());
            if (itsVerb.isPresent()) {
                publishers(list, itsVerb.getAsInt(), details);
                date(list, 0, itsVerb.getAsInt(), list.text().size()).ifPresent(details::add);
            }
        } else {
            verb.ifPresent(at -> publishers(paragraph, at, details));
            int at = verb.orElse(noun);
            date(paragraph, from, at, at >= title.end() ? to : title.first())
                    .or(() -> behindTitle())
                    .or(() -> sameMonth(at))
                    .ifPresent(details::add);
        }
        contributors(details);
        language().ifPresent(details::add);
        return details;
    }

    /** Where to look for the verb up to, behind a title that stands first in its sentence. */
    private int behindOpening() {
        return Math.min(to, title.end() + BEHIND);
    }

    /** The paragraph that opens the list which a lettered item belongs to. */
    static Optional<ReadParagraph> opening(ReadParagraph paragraph) {
        if (paragraph.paragraph().kind() != Paragraph.Kind.SUB_ITEM) {
            return Optional.empty();
        }
        Optional<ReadParagraph> at = paragraph.before();
        while (at.isPresent() && at.get().paragraph().kind() != Paragraph.Kind.NUMBERED) {
            at = at.get().before();
        }
        return at;
    }

    /** The last verb of publishing in a range of tokens. */
    static OptionalInt verb(ReadParagraph where, int first, int end) {
        for (int token = end - 1; token >= first; token--) {
            if (verbLength(where, token) > 0) {
                return OptionalInt.of(token);
            }
        }
        return OptionalInt.empty();
    }

    /** How many tokens a verb of publishing, or one that says somebody did what a verbal noun names, takes at a token. */
    private static int verbLength(ReadParagraph where, int token) {
        return Math.max(where.cue("published", token), where.cue("carried-it-out", token));
    }

    private static void publishers(ReadParagraph where, int verb, List<Detail> details) {
        int behind = verb + verbLength(where, verb);
        List<Reference> subjects = new TitleReader(where).isEnglish()
                ? Neighbours.endingNear(where, beforeHelpers(where, verb), Kind.BODY)
                : Neighbours.startingNear(where, behind, Kind.BODY);
        for (Reference subject : subjects) {
            details.add(new Detail(
                    Property.PUBLISHER,
                    Value.of(subject.thing()),
                    where.evidence(
                            where.text().token(verb).span().to(subject.span()),
                            Rule.PUBLICATION,
                            subject.certainty())));
        }
    }

    /** The verb, or the words before it that say with whom: {@code the Office, in cooperation with …, published}. */
    private static int beforeHelpers(ReadParagraph where, int verb) {
        for (int token = verb - 1; token > where.sentenceStart(verb); token--) {
            if (where.cue("together-with", token) > 0) {
                return token;
            }
        }
        return verb;
    }

    private static Optional<Detail> date(ReadParagraph where, int from, int verb, int end) {
        List<DateReading> dates = where.dates().stream()
                .filter(date -> date.firstToken() >= from && date.firstToken() < end)
                .filter(PublicationCircumstances::isDate)
                .toList();
        return dates.stream()
                .filter(date -> date.lastToken() <= verb)
                .reduce((first, second) -> second)
                .or(() -> dates.stream().findFirst())
                .map(date -> issued(where, date));
    }

    private static boolean isDate(DateReading date) {
        return date.end().isEmpty() && date.start().year().isPresent();
    }

    private static Detail issued(ReadParagraph where, DateReading date) {
        Evidence evidence = where.evidence(date.span(), Rule.PUBLICATION, Certainty.EXPLICIT);
        return new Detail(Property.ISSUED, Value.of(date.start()), evidence);
    }

    private Optional<Detail> behindTitle() {
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= title.end() && date.firstToken() <= title.end() + NEAR)
                .filter(date -> date.firstToken() < to && isDate(date))
                .findFirst()
                .map(date -> issued(paragraph, date));
    }

    private Optional<Detail> sameMonth(int verb) {
        for (int token = from; token < verb; token++) {
            int month = paragraph.cue("in-same-month", token);
            int year = paragraph.cue("in-same-year", token);
            if (month == 0 && year == 0) {
                continue;
            }
            Evidence evidence =
                    paragraph.evidence(token, token + Math.max(month, year), Rule.PUBLICATION, Certainty.INFERRED);
            int start = from;
            return lastDate(paragraph, start, month > 0)
                    .or(() -> paragraph
                            .before()
                            .flatMap(before -> lastDate(before, before.text().size(), month > 0)))
                    .map(date -> new Detail(Property.ISSUED, Value.of(Neighbours.monthOf(date.start())), evidence));
        }
        return Optional.empty();
    }

    private static Optional<DateReading> lastDate(ReadParagraph where, int end, boolean withMonth) {
        return where.dates().stream()
                .filter(date -> date.lastToken() <= end && isDate(date))
                .filter(date -> !withMonth || date.start().month().isPresent())
                .reduce((first, second) -> second);
    }

    private void contributors(List<Detail> details) {
        for (int token = from; token < to; token++) {
            int length = paragraph.cue("together-with", token);
            if (length == 0 || (token >= title.first() && token < title.end())) {
                continue;
            }
            for (Reference other : Neighbours.startingNear(paragraph, token + length, Kind.BODY, Kind.STATE)) {
                details.add(new Detail(
                        Property.CONTRIBUTOR,
                        Value.of(other.thing()),
                        paragraph.evidence(
                                paragraph.text().token(token).span().to(other.span()),
                                Rule.PUBLICATION,
                                other.certainty())));
            }
        }
    }

    private Optional<Detail> language() {
        List<Hit> names = paragraph.lexicon().names(paragraph.text());
        for (int token = title.end(); token < to; token++) {
            int length = paragraph.cue("only", token);
            Optional<Hit> language = length == 0 ? Optional.empty() : TitleLanguage.named(names, token);
            if (language.isPresent()) {
                return language(language.get(), token + length);
            }
        }
        int before = paragraph.isSign(title.first() - 1, "\"*") ? title.first() - 1 : title.first();
        return TitleLanguage.named(names, before).flatMap(hit -> language(hit, hit.end()));
    }

    private Optional<Detail> language(Hit name, int end) {
        Evidence evidence = paragraph.evidence(name.first(), end, Rule.PUBLICATION, Certainty.EXPLICIT);
        return paragraph
                .lexicon()
                .thing(name.entry().thing())
                .flatMap(thing -> thing.notation())
                .map(code -> new Detail(Property.LANGUAGE, new Value.Code(code), evidence));
    }
}

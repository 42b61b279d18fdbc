package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.KnownThing;
import org.sanad.report.ReportLanguage;

/**
 * Partnerships that rest on a text which several bodies or states signed.
 *
 * <ul>
 *   <li>The sentence has a word for signing, an instrument that is no treaty, and two or more bodies, none of them inside
 *       the instrument's name alone; all of them are members.
 *   <li>Where no list knows the text, its noun stands behind the verb, and the members are the bodies that sign it and those
 *       that they sign it with.
 *   <li>A partnership is called after its members, if the reference data knows their names.
 *   <li>It starts at the one date of the sentence.
 * </ul>
 */
final class PartnershipExtractor implements Extractor {
    private static final int AGREEMENT_WITHIN = 8;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        int start = 0;
        for (int end : paragraph.sentences()) {
            int signed = signed(paragraph, start, end);
            if (signed >= 0) {
                read(paragraph, start, end, signed).ifPresent(facts::add);
            }
            start = end;
        }
        return facts;
    }

    private static int signed(ReadParagraph paragraph, int start, int end) {
        for (int token = start; token < end; token++) {
            if (AssistanceWords.asks(paragraph, token)) {
                return -1;
            }
            if (paragraph.cue("relation-signed", token) > 0) {
                return token;
            }
        }
        return -1;
    }

    private static Optional<Fact> read(ReadParagraph paragraph, int start, int end, int signed) {
        List<Reference> sentence = paragraph.referencesIn(start, end);
        Optional<Reference> agreement = sentence.stream()
                .filter(reference -> reference.kind() == Kind.INSTRUMENT && !reference.isTreaty())
                .findFirst();
        List<Reference> members = agreement.isPresent()
                ? sentence.stream()
                        .filter(reference -> reference.kind() == Kind.BODY)
                        .filter(reference -> !reference.isAdoptingBody(paragraph))
                        .toList()
                : signers(paragraph, signed, end);
        TreeSet<Thing> things = members.stream().map(Reference::thing).collect(Collectors.toCollection(TreeSet::new));
        Optional<String> english = names(paragraph, things, "en");
        Optional<String> arabic = names(paragraph, things, "ar");
        if (things.size() < 2 || english.isEmpty() || arabic.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = paragraph.evidence(
                paragraph.text().token(signed).span().to(members.getLast().span()),
                Rule.PARTNERSHIP,
                Certainty.EXPLICIT);
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Property.LABEL, new Value.Text("Partnership of the " + english.get(), "en"), evidence));
        details.add(new Detail(Property.LABEL, new Value.Text("شراكة بين " + arabic.get(), "ar"), evidence));
        things.forEach(thing -> members.stream()
                .filter(member -> member.thing().equals(thing))
                .findFirst()
                .ifPresent(member -> details.add(detail(paragraph, Property.HAS_MEMBER, member.thing(), member))));
        agreement.ifPresent(text -> details.add(detail(paragraph, Property.AGREEMENT, text.thing(), text)));
        date(paragraph, start, end)
                .ifPresent(date -> details.add(new Detail(
                        Property.START_DATE,
                        Value.of(date.start()),
                        paragraph.evidence(date.span(), Rule.PARTNERSHIP, Certainty.EXPLICIT))));
        String key = things.stream()
                .map(thing -> thing.key().substring(thing.key().indexOf('/') + 1))
                .collect(Collectors.joining("-"));
        return Optional.of(new Fact.Described(
                Thing.of(
                        "partnership",
                        ThingKeys.of(
                                key,
                                key,
                                agreement.map(text -> text.thing().key()).orElse("agreement"))),
                Category.PARTNERSHIP,
                details,
                evidence));
    }

    /** Who signs an agreement that no list knows: the subjects of the verb, and those behind {@code مع} or "with". */
    private static List<Reference> signers(ReadParagraph paragraph, int signed, int end) {
        int behind = signed + paragraph.cue("relation-signed", signed);
        boolean english = paragraph.report().language() == ReportLanguage.ENGLISH;
        List<Reference> signers = new ArrayList<>(
                english
                        ? Neighbours.endingNear(paragraph, signed, Kind.BODY)
                        : Ends.listAfter(paragraph, behind, 0, Ends.ACTORS));
        int from = english || signers.isEmpty() ? behind : signers.getLast().end();
        boolean agreement = false;
        for (int token = from; token < Math.min(end, from + AGREEMENT_WITHIN); token++) {
            agreement = agreement || paragraph.cue("relation-agreement", token) > 0;
            if (agreement && paragraph.cue("relation-with", token) > 0) {
                signers.addAll(Ends.listAfter(paragraph, token + 1, 1, Ends.ACTORS));
                break;
            }
        }
        return agreement ? signers : List.of();
    }

    private static Detail detail(ReadParagraph paragraph, Property property, Thing thing, Reference words) {
        return new Detail(
                property, Value.of(thing), paragraph.evidence(words.span(), Rule.PARTNERSHIP, Certainty.EXPLICIT));
    }

    private static Optional<DateReading> date(ReadParagraph paragraph, int start, int end) {
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start && date.firstToken() < end)
                .filter(date -> date.start().year().isPresent())
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private static Optional<String> names(ReadParagraph paragraph, SortedSet<Thing> things, String language) {
        List<String> names = things.stream()
                .flatMap(thing -> paragraph.lexicon().thing(thing.iri()).stream())
                .flatMap(known -> name(known, language).stream())
                .toList();
        String and = language.equals("en") ? " and the " : " و";
        return names.size() == things.size() ? Optional.of(String.join(and, names)) : Optional.empty();
    }

    private static Optional<String> name(KnownThing known, String language) {
        return language.equals("en") ? known.englishName() : known.arabicName();
    }
}

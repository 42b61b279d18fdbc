package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.language.Clitics;
import org.sanad.language.Dates;
import org.sanad.language.Numbers;
import org.sanad.language.Ordinals;
import org.sanad.language.Token;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.NameType;
import org.sanad.lexicon.TokenizedText;
import org.sanad.report.Paragraph;
import org.sanad.report.Report;
import org.sanad.report.Section;
import org.sanad.report.Span;

/**
 * Reads a report from front to back and finds what its words refer to.
 *
 * <ul>
 *   <li>Names of the lexicon count, the longest at each place; names of languages and of places that only contain a
 *       state's name do not, nor does a part of a document symbol.
 *   <li>A name inside another counts where the outer name is transparent: inside instruments, publications, programmes, mechanisms,
 *       committees, units, conferences of parties, peace missions, goals and objectives; never the United Nations as such.
 *   <li>Definite short forms count as {@link ShortForms} resolves them, unless a word follows that makes them the name of
 *       something else ({@code المؤتمر الوطني الأول}).
 * </ul>
 */
final class ReportReading {
    private static final Set<Kind> NO_REFERENCE =
            Set.of(Kind.PLACE, Kind.LANGUAGE, Kind.GOAL, Kind.TARGET, Kind.OBJECTIVE);
    private static final Set<Kind> NUMBERED = Set.of(Kind.GOAL, Kind.TARGET, Kind.OBJECTIVE);
    private static final Set<String> TRANSPARENT = Set.of(
            "Instrument",
            "Publication",
            "Programme",
            "CoordinationMechanism",
            "Committee",
            "OrganizationalUnit",
            "TreatyBody",
            "ConsultativeProcess",
            "CivilSocietyOrganization",
            "NationalAuthority",
            "PeaceMission");
    /** The alef that an indefinite noun ends with as an object: {@code فريق} is {@code فريقا}. */
    private static final String ACCUSATIVE = "\u0627$";

    private static final String UNITED_NATIONS =
            Thing.of("body", "united-nations").iri();

    private final Report report;
    private final Lexicon lexicon;
    private final ShortForms memory = new ShortForms();
    private final FirstMetNames firstMet;
    private final List<List<Reference>> headingReferences = new ArrayList<>();
    private int headingsRead;

    ReportReading(Report report, Lexicon lexicon) {
        this.report = report;
        this.lexicon = lexicon;
        this.firstMet = new FirstMetNames(lexicon, report.language());
        for (Section section : report.sections()) {
            headingReferences.add(references(TokenizedText.of(section.title())));
        }
    }

    List<ReadParagraph> paragraphs() {
        List<ReadParagraph> read = new ArrayList<>();
        for (Paragraph paragraph : report.paragraphs()) {
            List<Integer> above = sectionsAbove(paragraph.section());
            for (;
                    headingsRead < report.sections().size()
                            && paragraph.section().isPresent()
                            && headingsRead <= paragraph.section().getAsInt();
                    headingsRead++) {
                for (Reference reference : headingReferences.get(headingsRead)) {
                    memory.nameInHeading(reference.thing().iri(), headingsRead);
                }
            }
            int order = paragraph.kind() == Paragraph.Kind.FRONT_MATTER ? 0 : paragraph.order();
            ShortForms.Place place = new ShortForms.Place(order, paragraph.section(), above);
            TokenizedText text = TokenizedText.of(paragraph.text());
            FirstMetNames.Reading names = firstMet.read(text, references(text));
            List<Reference> references = new ProgrammeShortForms(lexicon)
                    .added(text, withShortForms(text, names.references(), place), lastReferences(read, paragraph));
            read.add(new ReadParagraph(
                    report,
                    paragraph,
                    text,
                    references,
                    above.stream()
                            .flatMap(section -> headingReferences.get(section).stream())
                            .toList(),
                    recent(read, paragraph),
                    Dates.read(text.tokens()),
                    Numbers.read(text.tokens()),
                    Ordinals.read(text.tokens()),
                    Sentences.ends(lexicon, text),
                    lexicon,
                    read.isEmpty() ? Optional.empty() : Optional.of(read.getLast()),
                    names.firstMet()));
        }
        return read;
    }

    private static List<Reference> lastReferences(List<ReadParagraph> read, Paragraph paragraph) {
        return read.isEmpty() || !read.getLast().paragraph().section().equals(paragraph.section())
                ? List.of()
                : read.getLast().references();
    }

    private static List<Reference> recent(List<ReadParagraph> read, Paragraph paragraph) {
        List<Reference> recent = new ArrayList<>();
        for (ReadParagraph before : read) {
            if (before.paragraph().section().equals(paragraph.section())) {
                recent.addAll(before.references());
            }
        }
        return recent.reversed();
    }

    private List<Integer> sectionsAbove(OptionalInt section) {
        List<Integer> above = new ArrayList<>();
        OptionalInt at = section;
        while (at.isPresent()) {
            above.add(at.getAsInt());
            at = report.sections().get(at.getAsInt()).parent();
        }
        return above;
    }

    /** What the names of a text refer to, in order. */
    private List<Reference> references(TokenizedText text) {
        List<Hit> hits = NameChoice.withoutPhrases(text, lexicon.names(text));
        NameChoice choice = new NameChoice(lexicon, text, hits);
        List<Span> symbols = DocumentSymbols.in(lexicon, text.source());
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (symbols.stream().noneMatch(hit.span()::overlaps)) {
                choice.choose(i).ifPresent(entry -> add(references, hit, entry, rule(entry)));
            }
        }
        references.sort(Comparator.comparingInt(Reference::first).thenComparingInt(reference -> -reference.end()));
        return references;
    }

    private static Rule rule(Entry entry) {
        return switch (entry.type()) {
            case DEMONYM -> Rule.DEMONYM;
            case COORDINATED -> Rule.COORDINATED_NAME;
            case NAME, ACRONYM, AMBIGUOUS, SHORT_FORM -> Rule.LISTED_NAME;
        };
    }

    private static void add(List<Reference> references, Hit hit, Entry entry, Rule rule) {
        if (NO_REFERENCE.contains(entry.kind())) {
            if (NUMBERED.contains(entry.kind())) {
                addWithin(references, hit, entry);
            }
            return;
        }
        Certainty certainty = rule == Rule.LISTED_NAME ? Certainty.EXPLICIT : Certainty.INFERRED;
        for (String thing : entry.things()) {
            references.add(new Reference(
                    Thing.ofIri(thing),
                    entry.kind(),
                    entry.classes(),
                    hit.first(),
                    hit.end(),
                    hit.span(),
                    rule,
                    certainty));
        }
        if (entry.classes().stream().noneMatch(TRANSPARENT::contains)) {
            return;
        }
        addWithin(references, hit, entry);
    }

    private static void addWithin(List<Reference> references, Hit outer, Entry entry) {
        for (Hit inner : outer.within()) {
            Entry named = inner.entry();
            boolean counts = named.type() != NameType.DEMONYM
                    && (named.type() != NameType.AMBIGUOUS || isCountryOfMission(named, entry))
                    && !named.thing().equals(UNITED_NATIONS);
            if (counts && (entry.things().contains(named.thing()) || isStemOf(inner, outer, entry))) {
                addWithin(references, inner, entry);
            } else if (counts) {
                add(references, inner, named, Rule.NAME_WITHIN_NAME);
            }
        }
    }

    /** Whether an ambiguous name is that of the country that a mission's name says it is in. */
    private static boolean isCountryOfMission(Entry named, Entry outer) {
        return named.kind() == Kind.STATE && outer.classes().contains("PeaceMission");
    }

    /** Whether a name is another one of its sort with a word before or words behind it ({@code عملية توركيزا 5}). */
    private static boolean isStemOf(Hit inner, Hit outer, Entry entry) {
        return inner.first() <= outer.first() + 1
                && entry.kind() != Kind.BODY
                && inner.entry().kind() == entry.kind();
    }

    private List<Reference> withShortForms(TokenizedText text, List<Reference> names, ShortForms.Place place) {
        List<Reference> all = new ArrayList<>();
        List<Hit> forms = lexicon.shortForms(text).stream()
                .filter(form -> names.stream().noneMatch(name -> ShortForms.isInside(form, name)))
                .toList();
        int name = 0;
        int form = 0;
        for (int token = 0; token < text.size(); token++) {
            for (; name < names.size() && names.get(name).first() == token; name++) {
                Reference reference = names.get(name);
                all.add(reference);
                if (reference.isMetInstitution()) {
                    memory.nameMet(reference, ShortForms.nouns(text.printed(token, reference.end())), place);
                } else {
                    memory.name(reference.thing().iri(), "", place);
                }
                defineShortForm(text, reference, forms);
            }
            for (; form < forms.size() && forms.get(form).first() == token; form++) {
                Hit hit = forms.get(form);
                if (!isBlocked(text, hit, names, forms)) {
                    memory.resolve(hit, ShortForms.key(hit), ShortForms.noun(hit), place)
                            .ifPresent(reference -> {
                                all.add(reference);
                                memory.name(reference.thing().iri(), "", place);
                            });
                }
            }
            introduceUnknown(text, token, names, forms, place);
        }
        all.sort(Comparator.comparingInt(Reference::first).thenComparingInt(reference -> -reference.end()));
        return all;
    }

    /** A short form in brackets right behind a name is defined as that name. */
    private void defineShortForm(TokenizedText text, Reference reference, List<Hit> forms) {
        int token = reference.end();
        if (token >= text.size() || !text.token(token).form().equals("(")) {
            return;
        }
        int inside = token + 1;
        while (inside < text.size() && "\"'“”«»".contains(text.token(inside).form())) {
            inside++;
        }
        for (Hit form : forms) {
            boolean meant = form.entries().stream()
                    .anyMatch(entry -> entry.thing().equals(reference.thing().iri()));
            if (form.first() == inside && meant) {
                memory.define(ShortForms.key(form), reference.thing().iri());
            }
        }
    }

    private boolean isBlocked(TokenizedText text, Hit form, List<Reference> names, List<Hit> forms) {
        int before = form.first() - 1;
        boolean behindBody = names.stream().anyMatch(name -> name.end() == form.first())
                || forms.stream().anyMatch(other -> other.end() == form.first());
        return lexicon.cue("not-a-short-form", text, form.end()) > 0
                || lexicon.cue("service-and-no-body", text, before) > 0
                || (!behindBody
                        && Adjectives.mayBe(lexicon, text, form.first())
                        && Adjectives.isDefinite(text, before));
    }

    /** A noun that short forms are made of, without article and outside all names, introduces something new. */
    private void introduceUnknown(
            TokenizedText text, int token, List<Reference> names, List<Hit> forms, ShortForms.Place place) {
        Token word = text.token(token);
        if (word.kind() != Token.Kind.WORD_ARABIC
                || names.stream().anyMatch(name -> name.first() <= token && token < name.end())
                || forms.stream().anyMatch(form -> form.first() <= token && token < form.end())) {
            return;
        }
        if (lexicon.cue("common-noun-of-bodies", text, token) > 0
                && text.readings().get(token).stream().noneMatch(reading -> reading.hasArticle())) {
            for (Clitics.Reading reading : text.readings().get(token)) {
                memory.introduceUnknown(reading.stem(), place);
                memory.introduceUnknown(reading.stem().replaceFirst(ACCUSATIVE, ""), place);
            }
        }
    }
}

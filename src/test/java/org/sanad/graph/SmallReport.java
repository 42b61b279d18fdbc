package org.sanad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.report.Paragraph;
import org.sanad.report.Report;
import org.sanad.report.ReportReader;
import org.sanad.report.Span;

/** A report of three paragraphs, two sub-items and three notes, with a fact of every kind. */
final class SmallReport {
    static final Path FOLDER = Path.of("src/test/resources/graph/every-kind-of-fact");

    private static final Thing KENYA = new Thing("state/KEN");
    private static final Thing PROTOCOL = new Thing("instrument/smuggling-of-migrants-protocol");
    private static final Thing CONFERENCE = new Thing("body/cop-untoc");

    private final Report report = read();

    static Report read() {
        Path file = FOLDER.resolve("text.ar.txt");
        try {
            return ReportReader.parse(Files.readAllBytes(file), file.toString(), "small");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Fact> facts() {
        return new SmallReport().all();
    }

    private List<Fact> all() {
        return List.of(
                new Fact.Title(
                        "دعم تنفيذ بروتوكول مكافحة تهريب المهاجرين",
                        front("دعم تنفيذ بروتوكول مكافحة تهريب المهاجرين")),
                new Fact.Issued(LocalDate.of(2026, 8, 12), front("12 August 2026")),
                new Fact.AgendaItem("البند 3 (أ) من جدول الأعمال المؤقت", front("البند 3 (أ) من جدول الأعمال المؤقت")),
                new Fact.OnInstrument(PROTOCOL, front("بروتوكول مكافحة تهريب المهاجرين")),
                new Fact.SubmittedTo(
                        new Thing("event/cop-untoc-session-13"),
                        CONFERENCE,
                        13,
                        Optional.of("2026-10-12"),
                        Optional.of("2026-10-16"),
                        Optional.of(new Thing("place/vienna")),
                        front("الدورة الثالثة عشرة"),
                        Optional.of(front("فيينا، 12-16 تشرين الأول/أكتوبر 2026"))),
                new Fact.Mention(KENYA, evidence("1", "كينيا", Rule.LISTED_NAME, Certainty.EXPLICIT)),
                new Fact.Mention(KENYA, second("1", "كينيا")),
                new Fact.Subject(
                        new Thing("theme/corruption"), evidence("1", "الفساد", Rule.THEME_TERM, Certainty.EXPLICIT)),
                new Fact.TreatyAction(
                        new Thing("state/TCD"),
                        PROTOCOL,
                        2022,
                        evidence("1", "تشاد (2022)", Rule.TREATY_ACTION, Certainty.EXPLICIT)),
                new Fact.PartyCount(
                        PROTOCOL,
                        new BigDecimal("152"),
                        Optional.of("2026-07"),
                        evidence("1", "عدد الأطراف 152 طرفا", Rule.PARTY_COUNT, Certainty.EXPLICIT)),
                resolution("A/RES/77/236", "77/236", "body/general-assembly", Optional.empty(), "بالقرار 236/77"),
                resolution(
                        "S/RES/2652 (2022)", "2652", "body/security-council", Optional.of(2022), "والقرار 2652 (2022)"),
                new Fact.Document(
                        Thing.of("document", "A/78/172"),
                        "A/78/172",
                        evidence("2", "A/78/172", Rule.DOCUMENT_SYMBOL, Certainty.EXPLICIT)),
                new Fact.Mention(
                        Thing.ofIri("http://metadata.un.org/sdg/16.2"),
                        evidence("fn1", "الغاية 16-2", Rule.GOAL_NUMBER, Certainty.EXPLICIT)),
                workshop(),
                new Fact.Relation(
                        new Thing("body/unodc"),
                        Property.PARTNER,
                        new Thing("body/interpol"),
                        evidence("3(b)", "مع الإنتربول", Rule.RELATION, Certainty.CURATED)));
    }

    private Fact resolution(String identifier, String number, String body, Optional<Integer> year, String quote) {
        return new Fact.Resolution(
                Thing.of("resolution", identifier),
                identifier,
                number,
                new Thing(body),
                year,
                evidence("2", quote, Rule.RESOLUTION_NUMBER, Certainty.INFERRED));
    }

    private Fact workshop() {
        return new Fact.Described(
                new Thing("event/workshop-in-kenya"),
                Category.WORKSHOP,
                List.of(
                        detail(Property.LABEL, Value.of("حلقة عمل"), "حلقة عمل"),
                        detail(Property.LABEL, new Value.Text("Workshop", "en"), "حلقة عمل"),
                        detail(Property.PLACE, Value.of(KENYA), "في كينيا"),
                        detail(Property.PARTICIPANT_COUNT, new Value.Count(25), "حضرها 25 موظفا"),
                        detail(Property.LANGUAGE, new Value.Code("ar"), "حلقة عمل")),
                evidence("3(a)", "حلقة عمل", Rule.EVENT, Certainty.EXPLICIT));
    }

    private Detail detail(Property property, Value value, String quote) {
        return new Detail(property, value, evidence("3(a)", quote, Rule.EVENT, Certainty.EXPLICIT));
    }

    private Evidence front(String quote) {
        return evidence("front", quote, Rule.FRONT_MATTER, Certainty.EXPLICIT);
    }

    private Evidence evidence(String paragraph, String quote, Rule rule, Certainty certainty) {
        return at(paragraph, quote, text(paragraph).indexOf(quote), rule, certainty);
    }

    private Evidence second(String paragraph, String quote) {
        return at(paragraph, quote, text(paragraph).lastIndexOf(quote), Rule.LISTED_NAME, Certainty.EXPLICIT);
    }

    private Evidence at(String paragraph, String quote, int start, Rule rule, Certainty certainty) {
        return new Evidence(paragraph(paragraph), new Span(start, start + quote.length()), rule, certainty);
    }

    private String text(String paragraph) {
        return paragraph(paragraph).text();
    }

    private Paragraph paragraph(String number) {
        return report.paragraph(number).orElseThrow();
    }
}

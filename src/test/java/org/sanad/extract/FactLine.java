package org.sanad.extract;

import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Value;

/** A fact as one line of a case's {@code facts.jsonl}: what it states first, then where, in which words and how. */
final class FactLine {
    private final JsonObject line = new JsonObject();

    private FactLine() {}

    static String of(Fact fact) {
        FactLine printed = new FactLine();
        printed.line.put("kind", fact.getClass().getSimpleName());
        printed.addContent(fact);
        printed.addEvidence(fact.evidence());
        return JSON.toStringFlat(printed.line);
    }

    /** Brings a line of a file into the form that {@link #of} prints. */
    static String canonical(String json) {
        return JSON.toStringFlat(JSON.parse(json));
    }

    private void addContent(Fact fact) {
        switch (fact) {
            case Fact.Mention mention -> line.put("thing", mention.thing().key());
            case Fact.Subject subject -> line.put("theme", subject.theme().key());
            case Fact.Resolution resolution -> addResolution(resolution);
            case Fact.Document document -> {
                line.put("thing", document.thing().key());
                line.put("symbol", document.symbol());
            }
            case Fact.TreatyAction action -> {
                line.put("state", action.state().key());
                line.put("treaty", action.treaty().key());
                line.put("year", Integer.toString(action.year()));
            }
            case Fact.PartyCount count -> {
                line.put("treaty", count.treaty().key());
                line.put("count", count.count().toPlainString());
                count.asOf().ifPresent(date -> line.put("asOf", date));
            }
            case Fact.Described described -> addDescribed(described);
            case Fact.Relation relation -> {
                line.put("subject", relation.subject().key());
                line.put("property", relation.property().term());
                line.put("object", relation.object().key());
            }
            case Fact.Title title -> line.put("title", title.title());
            case Fact.Issued issued -> line.put("date", issued.date().toString());
            case Fact.AgendaItem item -> line.put("item", item.item());
            case Fact.OnInstrument on -> line.put("instrument", on.instrument().key());
            case Fact.SubmittedTo submitted -> addSession(submitted);
        }
    }

    private void addResolution(Fact.Resolution resolution) {
        line.put("thing", resolution.thing().key());
        line.put("identifier", resolution.identifier());
        line.put("number", resolution.number());
        line.put("adoptedBy", resolution.adoptedBy().key());
        resolution.year().ifPresent(year -> line.put("year", Integer.toString(year)));
    }

    private void addDescribed(Fact.Described described) {
        line.put("thing", described.thing().key());
        line.put("category", described.category().term());
        JsonArray details = new JsonArray();
        for (Detail detail : described.details()) {
            JsonObject printed = new JsonObject();
            printed.put("property", detail.property().term());
            printed.put("value", value(detail.value()));
            printed.put("quote", detail.evidence().quote());
            details.add(printed);
        }
        line.put("details", details);
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.OfThing of -> of.thing().key();
            case Value.Text text -> text.language().isEmpty() ? text.text() : text.text() + "@" + text.language();
            case Value.Code code -> code.code();
            case Value.Amount amount -> amount.number().toPlainString();
            case Value.Count count -> Long.toString(count.count());
            case Value.When when -> when.date().iso();
        };
    }

    private void addSession(Fact.SubmittedTo submitted) {
        line.put("session", submitted.session().key());
        line.put("body", submitted.body().key());
        line.put("ordinal", Integer.toString(submitted.ordinal()));
        submitted.start().ifPresent(date -> line.put("start", date));
        submitted.end().ifPresent(date -> line.put("end", date));
        submitted.place().ifPresent(place -> line.put("place", place.key()));
        submitted.when().ifPresent(when -> line.put("when", when.quote()));
    }

    private void addEvidence(Evidence evidence) {
        line.put("paragraph", evidence.paragraph().number());
        line.put("quote", evidence.quote());
        line.put("rule", evidence.rule().key());
        line.put("certainty", evidence.certainty().name().toLowerCase(Locale.ROOT));
    }
}

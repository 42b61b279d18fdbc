package org.sanad.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.sanad.graph.Prefixes;

/** Writes one answer in one format; does not close the stream. */
record AnswerWriter(AnswerFormat format, OutputStream out) {

    void rows(RowSet rows) {
        switch (format) {
            case TABLE -> table(rows);
            case CSV, TSV, JSON -> ResultsWriter.create().lang(results()).write(out, rows);
            case TTL, JSONLD ->
                throw unfit("rows", AnswerFormat.TABLE, AnswerFormat.CSV, AnswerFormat.TSV, AnswerFormat.JSON);
        }
    }

    void truth(boolean isTrue) {
        switch (format) {
            case TABLE -> text(isTrue ? "yes\n" : "no\n");
            case CSV, TSV, JSON -> ResultsWriter.create().lang(results()).write(out, isTrue);
            case TTL, JSONLD ->
                throw unfit("yes or no", AnswerFormat.TABLE, AnswerFormat.CSV, AnswerFormat.TSV, AnswerFormat.JSON);
        }
    }

    void graph(Graph graph) {
        switch (format) {
            case TABLE, TTL -> write(graph, RDFFormat.TURTLE_PRETTY);
            case JSON, JSONLD -> write(graph, RDFFormat.JSONLD11_PRETTY);
            case CSV, TSV ->
                throw unfit("a graph", AnswerFormat.TABLE, AnswerFormat.TTL, AnswerFormat.JSONLD, AnswerFormat.JSON);
        }
    }

    private void write(Graph graph, RDFFormat syntax) {
        Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(graph).format(syntax).output(out);
    }

    private Lang results() {
        return switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON, TABLE, TTL, JSONLD -> ResultSetLang.RS_JSON;
        };
    }

    private void table(RowSet rows) {
        List<Var> columns = rows.getResultVars();
        TextTable table = new TextTable(columns.stream().map(Var::getVarName).toList());
        rows.forEach(row -> table.add(columns.stream()
                .map(column -> Optional.ofNullable(row.get(column))
                        .map(AnswerWriter::cell)
                        .orElse(""))
                .toList()));
        text(table.text());
    }

    private static String cell(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? shortened(node.getURI()) : node.toString();
    }

    private static String shortened(String iri) {
        return Prefixes.all().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.length(), b.length())))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    private void text(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the answer", e);
        }
    }

    private WrongRequestException unfit(String what, AnswerFormat... fitting) {
        return new WrongRequestException("the query answers with %s, which cannot be written as %s; choose one of %s"
                .formatted(what, format.label(), AnswerFormat.list(fitting)));
    }
}

package org.sanad.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.sanad.bundle.BundledFile;
import org.sanad.report.UnreadableInputException;

/**
 * A query that is ready to be asked, with what its header says of it.
 *
 * <ul>
 *   <li>Values take the place of variables as RDF terms, never as text: nothing that a value says can change the query.
 *   <li>{@code SERVICE} is refused; {@code FROM} names graphs of the dataset and reads nothing.
 * </ul>
 *
 * @param id the short name, as {@code cq-01}
 * @param title what it asks, in English; empty if the header does not say
 * @param arabicTitle the same in Arabic
 * @param comment how to read the answer, in English; empty if the header does not say
 * @param arabicComment the same in Arabic
 * @param parameters what it leaves open, in the order of the header
 * @param tags what it is about, single words
 * @param text the file, header and all
 */
public record ReadyQuery(
        String id,
        String title,
        String arabicTitle,
        String comment,
        String arabicComment,
        List<Parameter> parameters,
        List<String> tags,
        String text) {
    private static final String FOLDER = "queries/competency";
    private static final String SUFFIX = ".rq";
    private static final Pattern MISTAKE = Pattern.compile(" at line (\\d+), column (\\d+)\\.?");

    /** Copies the lists. */
    public ReadyQuery {
        parameters = List.copyOf(parameters);
        tags = List.copyOf(tags);
    }

    /** {@return the queries that ride in the program, in the order of their file names} */
    public static List<ReadyQuery> bundled() {
        return BundledFile.list(FOLDER, SUFFIX).stream()
                .map(file -> parse(file.text(), file.path()))
                .toList();
    }

    /**
     * Finds a query that rides in the program.
     *
     * @param name its id, as {@code cq-01}, or its file name with or without {@code .rq}
     * @return the query
     * @throws WrongRequestException if there is none of that name; the message lists them
     */
    public static ReadyQuery named(String name) {
        for (BundledFile file : BundledFile.list(FOLDER, SUFFIX)) {
            ReadyQuery query = parse(file.text(), file.path());
            if (query.id.equals(name) || file.name().equals(name) || file.name().equals(name + SUFFIX)) {
                return query;
            }
        }
        throw new WrongRequestException("there is no query %s. There are:%n%s"
                .formatted(
                        name,
                        bundled().stream()
                                .map(query -> "  " + query.id + "  " + query.title)
                                .collect(Collectors.joining("\n"))));
    }

    /**
     * Reads a query.
     *
     * @param text the query, with or without a header
     * @param place the file it is from, for messages; its name is the id if the header gives none
     * @return the query
     * @throws UnreadableInputException if the header or the query is not well-formed, or calls a {@code SERVICE}
     */
    public static ReadyQuery parse(String text, String place) {
        QueryHeader header = QueryHeader.read(text, place);
        Query query = parsed(text, place);
        if (ServiceCall.isIn(query)) {
            throw new UnreadableInputException(
                    "query-service",
                    place,
                    "the query calls a SERVICE",
                    "Ask the other endpoint from your own program.");
        }
        for (Parameter parameter : header.parameters()) {
            check(query, parameter, text, place);
        }
        String file = place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
        return new ReadyQuery(
                header.value("id").orElse(file.endsWith(SUFFIX) ? file.substring(0, file.length() - 3) : file),
                header.value("title").orElse(""),
                header.value("title-ar").orElse(""),
                header.value("comment").orElse(""),
                header.value("comment-ar").orElse(""),
                header.parameters(),
                header.tags(),
                text);
    }

    private static Query parsed(String text, String place) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
            // The exception's own line and column are those of the last token that was right.
            var where = MISTAKE.matcher(reason);
            throw where.find()
                    ? unreadable(place + ":" + where.group(1) + ":" + where.group(2), where.replaceFirst(""))
                    : unreadable(place, reason);
        }
    }

    private static UnreadableInputException unreadable(String place, String reason) {
        return new UnreadableInputException(
                "query-syntax", place, "not a SPARQL 1.1 query: " + reason, "Mend the query there.");
    }

    private static void check(Query query, Parameter parameter, String text, String place) {
        if (!Pattern.compile("[?$]" + parameter.name() + "\\b").matcher(text).find()) {
            throw new UnreadableInputException(
                    "query-header",
                    place,
                    "the parameter " + parameter.name() + " is no variable of the query",
                    "Name it as the variable, without the question mark.");
        }
        if (query.getQueryPattern() == null) {
            return;
        }
        try {
            Node sample = parameter.type().read(parameter.example()).orElseThrow();
            QueryTransformOps.syntaxSubstitute(query, Map.of(Var.alloc(parameter.name()), sample));
        } catch (QueryException e) {
            throw new UnreadableInputException(
                    "query-header",
                    place,
                    "the parameter " + parameter.name() + " is given a value by the query itself",
                    "Use another variable.");
        }
    }

    /**
     * Asks the query and writes the answer.
     *
     * @param data what is asked
     * @param values a value for each parameter, by name
     * @param format the form of the answer
     * @param out where it goes; stays open
     * @throws WrongRequestException if a value is missing, wrong or unknown, or the answer cannot be written so; the
     *     message names the parameter, its type and an example
     */
    public void run(DatasetGraph data, Map<String, String> values, AnswerFormat format, OutputStream out) {
        Map<Var, Node> terms = terms(values);
        AnswerWriter writer = new AnswerWriter(format, out);
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        QueryExecBuilder builder = QueryExec.dataset(data).query(query).set(ARQ.httpServiceAllowed, false);
        terms.forEach(builder::substitution);
        data.executeRead(() -> {
            try (QueryExec execution = builder.build()) {
                switch (query.queryType()) {
                    case SELECT -> writer.rows(execution.select());
                    case ASK -> writer.truth(execution.ask());
                    case CONSTRUCT -> writer.graph(execution.construct());
                    case DESCRIBE -> writer.graph(execution.describe());
                    case CONSTRUCT_JSON, UNKNOWN ->
                        throw new IllegalStateException("not a form of SPARQL 1.1: " + query.queryType());
                }
            }
        });
    }

    private Map<Var, Node> terms(Map<String, String> values) {
        List<String> wrong = new ArrayList<>();
        for (String name : new TreeSet<>(values.keySet())) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                wrong.add("there is no parameter " + name);
            }
        }
        Map<Var, Node> terms = new HashMap<>();
        for (Parameter parameter : parameters) {
            Optional<String> value = Optional.ofNullable(values.get(parameter.name()));
            Optional<Node> term = value.flatMap(parameter.type()::read);
            if (term.isPresent()) {
                terms.put(Var.alloc(parameter.name()), term.get());
            } else {
                wrong.add(value.map(text -> "\"" + text + "\" is no value of ").orElse("give a value for ")
                        + parameter.line());
            }
        }
        if (!wrong.isEmpty()) {
            String known = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new WrongRequestException("query %s takes %s: %s"
                    .formatted(id, known.isEmpty() ? "no parameters" : known, String.join("; ", wrong)));
        }
        return terms;
    }
}

package org.sanad.link;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.util.Context;
import org.sanad.report.UnreadableInputException;

/**
 * A SKOS or OWL vocabulary that was read from a file.
 *
 * <ul>
 *   <li>The format is that of the file's ending: {@code .ttl}, {@code .nt}, {@code .rdf}, {@code .owl} or {@code .xml}, {@code
 *       .jsonld}.
 *   <li>The file is read in one pass and only names and classes are kept; JSON-LD alone is held whole, and is bounded.
 *   <li>Nothing but the file is read: a JSON-LD context at another address is refused.
 *   <li>What is deprecated, and what is a scheme, an ontology or a property, is left out.
 * </ul>
 */
public final class OutsideVocabulary {
    private static final Map<String, Lang> FORMATS = Map.of(
            "ttl", Lang.TURTLE,
            "nt", Lang.NTRIPLES,
            "rdf", Lang.RDFXML,
            "owl", Lang.RDFXML,
            "xml", Lang.RDFXML,
            "jsonld", Lang.JSONLD11);
    private static final int MOST_LABELS = 2_000_000;
    private static final long LARGEST_JSON = 200_000_000;

    private final List<Concept> concepts;
    private final Map<String, String> prefixes;

    private OutsideVocabulary(List<Concept> concepts, Map<String, String> prefixes) {
        this.concepts = concepts;
        this.prefixes = prefixes;
    }

    /**
     * Reads a vocabulary.
     *
     * @param file the file
     * @return what it names
     * @throws UnreadableInputException if there is no such file, its ending is that of no format, it is not in that
     *     format, is empty, names nothing or names too much
     * @throws UncheckedIOException if the disk fails
     */
    public static OutsideVocabulary read(Path file) {
        return read(file, MOST_LABELS, LARGEST_JSON);
    }

    static OutsideVocabulary read(Path file, int mostLabels, long largestJson) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableInputException(
                    "file-not-found", file.toString(), "there is no such file", "Name a file in an RDF format");
        }
        Lang format = format(file);
        if (format.equals(Lang.JSONLD11) && size(file) > largestJson) {
            throw tooLarge(file, "it has more than " + largestJson + " bytes, all of which JSON-LD needs at once");
        }
        LabelCollector collector = new LabelCollector(mostLabels);
        parse(file, format, collector);
        if (collector.isOverfull()) {
            throw tooLarge(file, "it has more than " + mostLabels + " labels");
        }
        if (collector.isEmpty()) {
            throw new UnreadableInputException(
                    "vocabulary-empty",
                    file.toString(),
                    "it holds no statement",
                    "Name a file that holds a vocabulary");
        }
        List<Concept> concepts = collector.concepts();
        if (concepts.isEmpty()) {
            throw new UnreadableInputException(
                    "vocabulary-without-labels",
                    file.toString(),
                    "nothing in it has a label",
                    "Name the file that holds the labels, as skos:prefLabel or rdfs:label");
        }
        return new OutsideVocabulary(concepts, collector.prefixes());
    }

    /** {@return what it names, in the order of the IRIs} */
    List<Concept> concepts() {
        return concepts;
    }

    /** {@return the prefixes that the file declares} */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** {@return how many concepts have a label} */
    public int size() {
        return concepts.size();
    }

    /** {@return how many labels they have} */
    public long labels() {
        return concepts.stream().mapToLong(concept -> concept.labels().size()).sum();
    }

    private static Lang format(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Lang format = FORMATS.get(ending);
        if (format == null) {
            throw new UnreadableInputException(
                    "vocabulary-format",
                    file.toString(),
                    "its ending is that of no format that is read here",
                    "Call it .ttl, .nt, .rdf, .owl, .xml or .jsonld, as it is written");
        }
        return format;
    }

    private static void parse(Path file, Lang format, LabelCollector collector) {
        try {
            RDFParser.source(file)
                    .forceLang(format)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .context(nothingRemote())
                    .parse(collector);
        } catch (RiotException e) {
            throw new UnreadableInputException(
                    "file-not-rdf",
                    file.toString(),
                    "it is not RDF in the format its name says: " + e.getMessage(),
                    "Mend the place named, or give the file the ending of its format");
        }
    }

    /** Settings under which JSON-LD that points at a context elsewhere fails instead of fetching it. */
    private static Context nothingRemote() {
        JsonLdOptions options = new JsonLdOptions((address, settings) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "it points at a context elsewhere, which is not fetched: " + address);
        });
        return Context.create().set(LangJSONLD11.JSONLD_OPTIONS, options);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static UnreadableInputException tooLarge(Path file, String problem) {
        return new UnreadableInputException(
                "vocabulary-too-large", file.toString(), problem, "Split it, or leave out the languages not needed");
    }
}

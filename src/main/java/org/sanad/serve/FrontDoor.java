package org.sanad.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Looks at every request before Fuseki does, and lets through queries alone.
 *
 * <ul>
 *   <li>A path that is not exactly one of the two is 404, with a word on what is here.
 *   <li>A method other than GET, HEAD, POST (to {@code /sparql}) and OPTIONS is 405.
 *   <li>An update is 403, whatever way it is sent.
 *   <li>A body that is longer than a query may be, is packed, or does not say how long it is, is not read.
 *   <li>Every failure leaves as a problem document without names of libraries or classes.
 *   <li>Pages of other sites may read: no answer depends on who asks.
 * </ul>
 */
final class FrontDoor implements Filter {
    static final String SPARQL = "/sparql";
    static final String HEALTH = "/health";

    private static final String LOST = """
            There is nothing at this address. Here are:
              %1$s   SPARQL 1.1 queries (GET or POST)
              %2$s   whether the service is up

            لا يوجد شيء في هذا العنوان. الموجود هنا:
              %1$s   استعلامات سباركل 1.1
              %2$s   حالة الخدمة
            """.formatted(SPARQL, HEALTH);

    /** A byte of a query takes up to three in a form, as in {@code %D8}. */
    private static final int FORM_FACTOR = 3;

    private static final int OTHER_PARAMETERS = 8 * 1024;

    private final Health health;
    private final ServiceDescription description;
    private final int longestBody;

    FrontDoor(DatasetGraph data, ServerSettings settings) {
        this.health = Health.of(data);
        this.description = new ServiceDescription(health);
        this.longestBody = settings.queryBytes() * FORM_FACTOR + OTHER_PARAMETERS;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain fuseki)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "Allow, Retry-After");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getContentLengthLong() != 0
                && !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && !request.getRequestURI().equals(SPARQL)) {
            // The body will not be read, so that the connection cannot be used again; the client is told.
            response.setHeader("Connection", "close");
        }
        switch (request.getRequestURI()) {
            case HEALTH -> health(request, response);
            case SPARQL -> sparql(request, response, fuseki);
            default -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                Problem.send(response, "text/plain", LOST);
            }
        }
    }

    private void health(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isMethodFine(request, response, Set.of("GET", "HEAD"))) {
            Problem.send(response, "application/json", health.json());
        }
    }

    private void sparql(HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
            throws IOException, ServletException {
        if (!isMethodFine(request, response, Set.of("GET", "HEAD", "POST"))) {
            return;
        }
        Optional<Problem> refusal = refusal(request);
        if (refusal.isPresent()) {
            response.setHeader("Connection", "close");
            refusal.get().writeTo(response);
        } else if (!request.getMethod().equals("POST") && request.getParameter("query") == null) {
            description.writeTo(request, response);
        } else {
            ProblemResponse guarded = new ProblemResponse(response);
            fuseki.doFilter(new QueryRequest(request), guarded);
            guarded.finish();
        }
    }

    private static boolean isMethodFine(HttpServletRequest request, HttpServletResponse response, Set<String> methods)
            throws IOException {
        String allowed = String.join(", ", methods.stream().sorted().toList()) + ", OPTIONS";
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", allowed);
            response.setHeader("Access-Control-Allow-Methods", allowed);
            response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return false;
        }
        if (!methods.contains(request.getMethod())) {
            response.setHeader("Allow", allowed);
            Problem.of(405, "This address takes " + allowed + ". Nothing can be written here.")
                    .writeTo(response);
            return false;
        }
        return true;
    }

    private Optional<Problem> refusal(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (request.getMethod().equals("POST")) {
            if (request.getHeader("Content-Encoding") != null) {
                return Optional.of(Problem.of(415, "A packed body is not read. Send it as it is."));
            }
            if (request.getContentLengthLong() < 0) {
                return Optional.of(Problem.of(411, "Say how long the body is (Content-Length)."));
            }
            if (request.getContentLengthLong() > longestBody) {
                return Optional.of(Problem.of(413, "The body is longer than " + longestBody + " bytes."));
            }
        }
        if (type.startsWith("application/sparql-update") || request.getParameter("update") != null) {
            return Optional.of(Problem.of(403, "Nothing can be changed here: queries only, no update."));
        }
        return Optional.empty();
    }
}

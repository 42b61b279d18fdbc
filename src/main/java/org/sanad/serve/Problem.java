package org.sanad.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JsonBuilder;

/**
 * Why a request got no answer, as a problem document of <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>.
 *
 * @param status the HTTP status, 400 to 599
 * @param title what kind of problem it is, in a few words
 * @param detail what was wrong this time, and what to do
 */
record Problem(int status, String title, String detail) {
    static final String TYPE = "application/problem+json";

    private static final int LONGEST_DETAIL = 2_000;

    /** The problem of a status, with the reason that was given if it is one that a client may read. */
    static Problem of(int status, String reason) {
        return switch (status) {
            case 400 -> new Problem(status, "The request cannot be understood", reason);
            case 403 -> new Problem(status, "Not allowed here", reason);
            case 405 -> new Problem(status, "Method not allowed", reason);
            case 413 -> new Problem(status, "Too long", reason);
            case 415 -> new Problem(status, "Unknown media type", reason);
            case 422 -> new Problem(status, "Too large an answer", reason);
            case 503 -> new Problem(status, "No answer in time", reason);
            case 406 -> new Problem(status, "No such format", reason);
            default ->
                new Problem(
                        status < 500 ? status : 500,
                        status < 500 ? "The request was refused" : "The query could not be run",
                        status < 500 ? reason : "Something failed on the server. Its log says what.");
        };
    }

    String json() {
        String text = detail.strip();
        return JsonBuilder.buildObject(json -> json.pair("type", "about:blank")
                        .pair("title", title)
                        .pair("status", status)
                        .pair("detail", text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL) : text))
                .toString();
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        send(response, TYPE, json());
    }

    /** Sends a text as UTF-8, not to be kept. */
    static void send(HttpServletResponse response, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

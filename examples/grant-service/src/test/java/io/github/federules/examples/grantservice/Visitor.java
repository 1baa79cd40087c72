package io.github.federules.examples.grantservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without script: cookies, links and forms. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SHOWN = Pattern.compile("name=\"sha256\" value=\"([0-9a-f]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Visitor(String address) {
        this.address = address;
    }

    void logIn(String name, String password) {
        HttpResponse<String> answer = send("/login", "/login", fields("username", name, "password", password));
        if (!at(answer).endsWith("/")) {
            throw new AssertionError("Not logged in: " + answer.headers());
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .build());
    }

    /** Returns a file. */
    HttpResponse<byte[]> download(String path) {
        try {
            return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Forgets the session, as if it had ended. */
    void loseSession() {
        cookies.getCookieStore().removeAll();
    }

    /** Sends a form that was on a page, and does not follow where the answer leads. */
    HttpResponse<String> send(String page, String path, Map<String, String> fields) {
        String form = get(page).body();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", find(TOKEN, form));
        Matcher version = VERSION.matcher(form);
        if (version.find()) {
            all.putIfAbsent("version", version.group(1));
        }
        Matcher shown = SHOWN.matcher(form);
        if (shown.find()) {
            all.putIfAbsent("sha256", shown.group(1));
        }
        return post(path, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    /** Sends a file with the token of a page. */
    HttpResponse<String> upload(String page, String path, String field, String name, byte[] file) {
        String start = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(page)
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(start),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--b--\r\n")))
                .build());
    }

    // Pages escape apostrophes, which texts are full of.
    private static BodySubscriber<String> text(ResponseInfo answer) {
        return BodySubscribers.mapping(
                BodySubscribers.ofString(StandardCharsets.UTF_8), body -> body.replace("&#39;", "'"));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, Visitor::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    URI uri(String path) {
        return URI.create(address + path);
    }

    /** Returns the cookies as a browser sends them. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String token(String page) {
        return find(TOKEN, get(page).body());
    }

    /** Returns the path that an answer leads to. */
    String at(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("nowhere, but is " + answer.statusCode());
        return location.startsWith(address) ? location.substring(address.length()) : location;
    }

    static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    static String encoded(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in:\n" + text);
        }
        return matcher.group(1);
    }
}

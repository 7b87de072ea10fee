package org.papergraph.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.web.http.WebLink;

/** The header Link of an answer, taken apart as a client would (RFC 8288, as far as it is used). */
final class SentLinks {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:\\s*;\\s*\\w+=\"[^\"]*\")*)(?:,\\s*|$)");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final List<WebLink> links;

    private SentLinks(List<WebLink> links) {
        this.links = links;
    }

    static SentLinks of(HttpResponse<?> answer) {
        return of(String.join(", ", answer.headers().allValues("Link")));
    }

    static SentLinks of(String text) {
        String rest = LINK.matcher(text).replaceAll("");
        if (!rest.isBlank()) {
            throw new IllegalArgumentException("no links: " + rest);
        }
        return new SentLinks(LINK.matcher(text).results().map(SentLinks::link).toList());
    }

    List<String> targets(String relation) {
        return links.stream().filter(link -> link.relation().equals(relation)).map(WebLink::target).toList();
    }

    List<WebLink> all() {
        return links;
    }

    private static WebLink link(MatchResult match) {
        return new WebLink(parameter("rel", match.group(2)), match.group(1), parameter("type", match.group(2)));
    }

    private static String parameter(String name, String text) {
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            if (parameter.group(1).equals(name)) {
                return parameter.group(2);
            }
        }
        return "";
    }
}

package io.github.federules.assurance.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.certify.Certification;
import io.github.federules.certify.Certifier;
import io.github.federules.certify.Conclusion;
import io.github.federules.certify.Inquiry;
import io.github.federules.certify.Topic;
import io.github.federules.core.call.Call;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What certification finds in the calls of the catalogue and in the example files is on a page, and every question is decided. */
// Solvers beside it would have less than the time of their proofs.
@Isolated
@Tag("evidence")
class CertifiedCallsPageTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve("docs/reference/certified-calls.md");
    private static final String SEPARATES = "SEPARATES:";
    private static final String CLOSED = "CLOSED:";
    private static final String BEGIN = "<!-- Generated from here. -->\n";
    private static final String END = "<!-- Generated up to here. -->\n";

    // All of them take minutes.
    @Test
    void the_page_has_what_is_found_in_every_ninth_call() throws IOException {
        List<Call> calls = calls();
        String page = Files.readString(PAGE);
        for (int i = 0; i < calls.size(); i += 9) {
            Certification certification = Certifier.of(calls.get(i)).certify();
            assertThat(page).contains(row(certification));
            if (isShown(certification)) {
                assertThat(page).contains(section(certification));
            }
        }
    }

    @Tag("release")
    @Test
    void the_page_has_what_is_found_in_each_call() throws IOException {
        List<Certification> certifications =
                calls().stream().map(call -> Certifier.of(call).certify()).toList();
        String page = Files.readString(PAGE);
        String generated = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + part(certifications)
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("federules.write")) {
            Files.writeString(PAGE, generated);
        }

        assertThat(certifications.stream()
                        .filter(each -> each.uncarried().isEmpty())
                        .flatMap(each -> each.inquiries().stream()))
                .allMatch(Inquiry::isDecided);
        assertThat(certifications).allSatisfy(each -> assertThat(closed(each)).isEqualTo(open(each)));
        assertThat(Files.readString(PAGE)).isEqualTo(generated);
    }

    private static List<Call> calls() throws IOException {
        List<Call> calls = new ArrayList<>(FederCalls.all());
        for (String folder : List.of("examples/calls", "examples/calls/conditional")) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    Call call = read(file);
                    // Some calls are in several places.
                    if (calls.stream().noneMatch(each -> each.id().equals(call.id()))) {
                        calls.add(call);
                    }
                }
            }
        }
        return calls;
    }

    private static Call read(Path file) {
        try {
            CallResult result = CallReader.of(List.of(CommonProvisions.of2021()))
                    .knowing(SharedCriteria.all())
                    .read(Files.readAllBytes(file));
            return ((AcceptedCall) result).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(List<Certification> certifications) {
        StringBuilder part = new StringBuilder("\n## Summary\n\n");
        part.append("| call | questions | decided | problems | gains | readings that some dossier tells apart |\n");
        part.append("| --- | --- | --- | --- | --- | --- |\n");
        certifications.forEach(each -> part.append(row(each)));
        certifications.stream().filter(CertifiedCallsPageTest::isShown).forEach(each -> part.append(section(each)));
        part.append("\n## Terms that the model does not carry\n\n");
        part.append("Nothing is claimed about the amounts of these calls.\n\n| call | terms |\n| --- | --- |\n");
        for (Certification each : certifications) {
            if (!each.uncarried().isEmpty()) {
                part.append("| `").append(each.call().id()).append("` | ");
                part.append(each.uncarried().stream()
                        .map(CertifiedCallsPageTest::english)
                        .collect(Collectors.joining("; ")));
                part.append(" |\n");
            }
        }
        return part.append('\n').toString();
    }

    private static String row(Certification each) {
        long decided = each.inquiries().stream().filter(Inquiry::isDecided).count();
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %d | %d | %d | %d |\n",
                each.call().id(),
                each.inquiries().size(),
                decided,
                each.problems().size(),
                gains(each).count(),
                separated(each).count());
    }

    private static boolean isShown(Certification each) {
        return each.uncarried().isEmpty()
                && each.problems().size()
                                + gains(each).count()
                                + separated(each).count()
                        > 0;
    }

    private static String section(Certification certification) {
        StringBuilder section = new StringBuilder();
        section.append("\n## `").append(certification.call().id()).append("`\n\n");
        section.append(english(certification.call().title())).append(".\n\n");
        certification.problems().forEach(each -> add(section, "**Problem.** ", each));
        gains(certification).forEach(each -> add(section, "", each));
        separated(certification).forEach(each -> add(section, "", each));
        return section.toString();
    }

    private static void add(StringBuilder part, String mark, Inquiry inquiry) {
        part.append("* ").append(mark).append(english(inquiry.asks())).append(' ');
        if (inquiry.conclusion() instanceof Conclusion.Witnessed shown) {
            String words = english(shown.witness().words());
            part.append(inquiry.topic() == Topic.INCENTIVE ? gain(words) : words);
        } else {
            part.append("None: proved for every dossier.");
        }
        part.append('\n');
    }

    // How a dossier is split or what is moved is one of many ways, and on another machine another solver may be first.
    private static String gain(String words) {
        return words.replaceAll(" (Split in two|With €).*?(?= The greatest|$)", "")
                .replaceAll("(The greatest gain is (at least )?€[\\d,.]*\\d), of: .*", "$1.");
    }

    private static Stream<Inquiry> gains(Certification certification) {
        return certification.inquiries().stream()
                .filter(each -> each.topic() == Topic.INCENTIVE)
                .filter(each -> each.conclusion() instanceof Conclusion.Witnessed);
    }

    /** The names of the questions on which some dossier depends. */
    private static List<String> open(Certification certification) {
        return separated(certification)
                .map(each -> each.code().substring(SEPARATES.length()))
                .toList();
    }

    /** The names of those of which it is proved that none depends on them once the call has settled them. */
    private static List<String> closed(Certification certification) {
        return certification.inquiries().stream()
                .filter(each -> each.code().startsWith(CLOSED))
                .filter(each -> each.conclusion() instanceof Conclusion.Proved)
                .map(each -> each.code().substring(CLOSED.length()))
                .toList();
    }

    private static Stream<Inquiry> separated(Certification certification) {
        return certification.inquiries().stream()
                .filter(each -> each.code().startsWith(SEPARATES))
                .filter(each -> each.conclusion() instanceof Conclusion.Witnessed);
    }

    private static String english(LocalizedText text) {
        return text.in(Locale.ENGLISH);
    }
}

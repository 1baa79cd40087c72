package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.disclosure.Disclosure;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.pdf.PdfFiles;
import io.github.federules.examples.grantservice.records.CheckedRecord;
import io.github.federules.examples.grantservice.records.RecordChecks;
import io.github.federules.examples.grantservice.records.SavedRecord;
import io.github.federules.examples.grantservice.records.SavedRecords;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordDifference;
import io.github.federules.jackson.RecordDifferences;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A decision record: whether it is intact, what a new decision would change, and its disclosure. */
@Controller
@RequestMapping("/officer/records/{id}")
record RecordPages(SavedRecords records, RecordChecks checks, AuditLog log, PdfFiles pdf) {

    @GetMapping
    String show(@AuthenticationPrincipal Account account, @PathVariable UUID id, Model model, Locale locale) {
        CheckedRecord checked = checked(id, account);
        log.add(account.getUsername(), AuditAction.RECORD_READ, id.toString());
        SavedRecord saved = checked.saved();
        model.addAttribute("saved", saved);
        model.addAttribute("at", ListedApplication.time(saved.savedAt(), locale));
        model.addAttribute("seal", checked.seal().name());
        model.addAttribute("linked", checked.isLinked());
        model.addAttribute(
                "faults",
                checked.faults().stream().map(fault -> fault.message(locale)).toList());
        checked.record().ifPresent(record -> {
            record.decision()
                    .editionNotice()
                    .ifPresent(notice -> model.addAttribute("editionNotice", notice.in(locale)));
            model.addAttribute("library", record.decision().libraryVersion());
            model.addAttribute("edition", record.call().edition().version());
            model.addAttribute("differences", ListedDifferences.of(record.differencesFrom(checks.again(record))));
            Optional<DecisionRecord> newest = checks.underNewestEdition(record);
            newest.ifPresent(again -> {
                model.addAttribute("newEdition", again.call().edition().version());
                model.addAttribute("newDifferences", ListedDifferences.of(record.differencesFrom(again)));
            });
        });
        return "record";
    }

    /** The differences between a record and the decision made again, those of texts for people apart. */
    public record ListedDifferences(List<ListedDifference> content, List<ListedDifference> texts) {

        static ListedDifferences of(RecordDifferences differences) {
            return new ListedDifferences(
                    differences.content().stream().map(ListedDifference::of).toList(),
                    differences.texts().stream().map(ListedDifference::of).toList());
        }
    }

    /** A difference between a record and the decision made again. */
    public record ListedDifference(String path, String recorded, String found) {

        static ListedDifference of(RecordDifference difference) {
            return new ListedDifference(
                    difference.path(),
                    difference.recorded().orElse("–"),
                    difference.found().orElse("–"));
        }
    }

    @GetMapping("/record.json")
    ResponseEntity<String> json(@AuthenticationPrincipal Account account, @PathVariable UUID id) {
        CheckedRecord checked = checked(id, account);
        log.add(account.getUsername(), AuditAction.RECORD_READ, id.toString());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, OfficerPages.attachment(fileName(checked) + id + ".json"))
                .body(checked.saved().json());
    }

    private static String fileName(CheckedRecord checked) {
        return switch (checked.seal()) {
            case INTACT -> "record-";
            case CHANGED -> "changed-record-";
            case UNKNOWN_FORMAT -> "unchecked-record-";
        };
    }

    @GetMapping("/disclosure")
    String disclosure(@AuthenticationPrincipal Account account, @PathVariable UUID id, Model model, Locale locale) {
        CheckedRecord checked = checked(id, account);
        model.addAttribute("saved", checked.saved());
        // A record that is not intact is explained to nobody.
        if (!checked.isIntact()) {
            return "redirect:/officer/records/" + id;
        }
        Disclosure disclosure =
                checked.record().orElseThrow().disclosure(locale).orElseThrow();
        model.addAttribute("heading", disclosure.title());
        model.addAttribute("points", List.copyOf(disclosure.points()));
        log.add(account.getUsername(), AuditAction.DISCLOSURE_MADE, id.toString());
        return "disclosure";
    }

    @GetMapping("/disclosure.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal Account account, @PathVariable UUID id, Locale locale) {
        CheckedRecord checked = checked(id, account);
        if (!checked.isIntact()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/officer/records/" + id))
                    .build();
        }
        log.add(account.getUsername(), AuditAction.DISCLOSURE_MADE, id.toString());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, OfficerPages.attachment("disclosure-" + id + ".pdf"))
                .body(pdf.of(checked.record().orElseThrow().disclosure(locale).orElseThrow(), locale));
    }

    private CheckedRecord checked(UUID id, Account account) {
        CheckedRecord checked =
                checks.check(records.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        checked.finding().ifPresent(each -> log.add(account.getUsername(), each, id.toString()));
        if (!checked.isLinked()) {
            log.add(account.getUsername(), AuditAction.RECORD_FOUND_MISSING, id.toString());
        }
        return checked;
    }
}

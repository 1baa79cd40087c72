package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.applicant.BudgetImport.BudgetedForm;
import io.github.federules.examples.grantservice.application.ApplicationChanges;
import io.github.federules.examples.grantservice.application.ApplicationContent;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.StoredDossiers;
import io.github.federules.jackson.DossierWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Replaces the budget of a draft by that of a file. */
@Controller
record BudgetUpload(
        Applications applications,
        StoredDossiers dossiers,
        BudgetImport budgets,
        FormPage form,
        ApplicationChanges changes) {

    @PostMapping("/applications/{id}/budget")
    String upload(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultipartFile budget,
            Model model,
            RedirectAttributes next,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        GrantApplication application = applications
                .findOwn(id, account.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Decision before =
                dossiers.assess(application).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        BudgetedForm imported;
        try (InputStream file = budget.getInputStream()) {
            imported = budgets.into(before.dossier(), before.call(), file, locale);
        }
        if (imported.dossier().isEmpty()) {
            form.fill(model, application, locale);
            model.addAttribute("importErrors", imported.errors());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "application-form";
        }
        // The file replaces the budget alone, and nothing else that was typed.
        String read = DossierWriter.toJson(imported.dossier().get());
        FormValues lines = FormJson.values(read, locale);
        FormValues values = FormPage.values(application, locale).withRows(FormValues.LINES, lines);
        Optional<Decision> decision =
                form.fill(model, application, values, 0, locale).decision();
        // And it replaces what the person saw, not what was saved in another window since.
        boolean isSaved = application.version() == version
                && (decision.isPresent()
                        ? changes.save(account, application, ApplicationContent.ofDraft(decision.get()))
                        : changes.keep(account, application, Optional.empty(), values.toJson()));
        if (!isSaved) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", true);
            return "application-form";
        }
        next.addFlashAttribute(
                "imported", imported.dossier().get().operation().costLines().size());
        return "redirect:/applications/" + id;
    }
}

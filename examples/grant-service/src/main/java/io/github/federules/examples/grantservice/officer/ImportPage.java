package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.decision.Decision;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.ApplicationChanges;
import io.github.federules.examples.grantservice.application.ApplicationContent;
import io.github.federules.examples.grantservice.application.FiledApplication;
import io.github.federules.examples.grantservice.application.FiledNumber;
import io.github.federules.examples.grantservice.demarche.DemarcheImport;
import io.github.federules.examples.grantservice.demarche.ImportedApplication;
import io.github.federules.spring.CallEligibility;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Imports an application that was filed on demarche.numerique.gouv.fr, where the operator named a mapping. */
@Controller
@RequestMapping("/officer/import")
record ImportPage(ObjectProvider<DemarcheImport> imports, ApplicationChanges changes, CallEligibility eligibility) {

    @GetMapping
    String show(Model model) {
        model.addAttribute("query", DemarcheImport.query());
        model.addAttribute("available", imports.getIfAvailable() != null);
        return "import";
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal Account account,
            @RequestParam MultipartFile response,
            Model model,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        DemarcheImport mapped = imports.getIfAvailable();
        if (mapped == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ImportedApplication imported = mapped.read(response.getBytes(), locale);
        if (imported.dossier().isEmpty()) {
            model.addAttribute("filedErrors", imported.errors());
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model);
        }
        Decision decision = eligibility.assess(imported.dossier().get());
        FiledNumber filed = imported.filed().orElseThrow();
        FiledApplication added = changes.importFiled(account, filed, ApplicationContent.of(decision));
        if (!added.isNew()) {
            model.addAttribute("filed", filed);
            model.addAttribute("known", added);
            answer.setStatus(HttpStatus.CONFLICT.value());
            return show(model);
        }
        return "redirect:/officer/applications/" + added.id();
    }
}

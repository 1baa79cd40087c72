package org.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Sends requests to the application, and keeps the answers in target/answers.txt. */
class DecisionControllerTest {

    // The name has what would be markup. 22,000.00 is under the 70,000.00 of clause C5.
    private static final String TOO_SMALL = "{\"id\": \"D-1\", \"applicant\": {\"name\": \"<b>Commune</b>\", \"legalForm\": \"7210\"},"
            + " \"operation\": {\"costLines\": [{\"nature\": \"STUDIES\", \"amount\": {\"amount\": \"22000.00\","
            + " \"currency\": \"EUR\"}}]}}";

    private final MockMvc mvc = mvc();

    @Test
    void a_decision_is_json_in_the_language_of_the_request() throws Exception {
        assertThat(answer("/decisions", TOO_SMALL, Locale.FRENCH))
                .startsWith("200 {")
                .contains("\"verdict\":\"INELIGIBLE\"", "70\u202F000,00\u00A0€");
    }

    @Test
    void an_explanation_is_json_with_its_sections() throws Exception {
        assertThat(answer("/explanations", TOO_SMALL, Locale.ENGLISH))
                .startsWith("200 {")
                .contains("\"sections\":[", "\"code\":\"findings\"", "€70,000.00");
    }

    @Test
    void an_explanation_is_a_page_in_which_texts_of_the_applicant_are_escaped() throws Exception {
        assertThat(answer("/page", TOO_SMALL, Locale.ENGLISH))
                .startsWith("200 <!DOCTYPE html>")
                .contains("<article lang=\"en\">", "€70,000.00")
                .doesNotContain("<b>", "th:utext");
    }

    @Test
    void an_invalid_dossier_is_a_bad_request_with_every_error() throws Exception {
        assertThat(answer("/decisions", TOO_SMALL.replace("22000.00", "-1.00").replace("7210", "0"), Locale.ENGLISH))
                .startsWith("400 [")
                .contains("operation.costLines[0].amount", "applicant.legalForm");
    }

    private String answer(String path, String dossier, Locale locale) throws Exception {
        MockHttpServletResponse response = mvc.perform(post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .locale(locale)
                        .content(dossier))
                .andReturn()
                .getResponse();
        String answer = response.getStatus() + " " + response.getContentAsString(StandardCharsets.UTF_8);
        Files.writeString(
                Path.of("target/answers.txt"),
                "POST " + path + " → " + answer + System.lineSeparator(),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return answer;
    }

    private static MockMvc mvc() {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.register(WebConfiguration.class);
        context.setServletContext(new MockServletContext());
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }
}

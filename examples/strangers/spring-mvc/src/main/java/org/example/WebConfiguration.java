package org.example;

import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.FederulesModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.json.JsonMapper;

/** Spring MVC without Spring Boot: a mapper that knows dossiers and decisions, and Thymeleaf. */
@Configuration
@EnableWebMvc
@ComponentScan
class WebConfiguration implements WebMvcConfigurer {

    @Bean
    DossierReader dossierReader() {
        return DossierReader.of(FederCalls.catalogue(), FrenchLegalForm.nomenclature());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FederulesModule(dossierReader(), LocaleContextHolder::getLocale))
                .build();
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper));
    }

    @Bean
    ThymeleafViewResolver viewResolver() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}

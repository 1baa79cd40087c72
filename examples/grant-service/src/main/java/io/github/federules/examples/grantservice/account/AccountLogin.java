package io.github.federules.examples.grantservice.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Logs in with a name and a password of the accounts. */
@Configuration(proxyBeanMethods = false)
class AccountLogin {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    AuthenticationProvider login(Accounts accounts, PasswordEncoder passwords, LoginTries tries) {
        DaoAuthenticationProvider login = new DaoAuthenticationProvider(name ->
                accounts.find(name).orElseThrow(() -> new UsernameNotFoundException("No account has this name.")));
        login.setPasswordEncoder(passwords);
        return new GuardedLogin(login, tries);
    }
}

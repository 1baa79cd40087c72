package io.github.federules.examples.grantservice.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
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
    UserDetailsService userDetailsService(Accounts accounts, FailedLogins failed) {
        return name -> accounts.find(name, failed.mustWait(name))
                .orElseThrow(() -> new UsernameNotFoundException("No account has this name."));
    }
}

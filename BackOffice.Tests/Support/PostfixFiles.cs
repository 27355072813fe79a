namespace BackOffice.Tests.Support;

/// <summary>The two files of a postfix.</summary>
internal static class PostfixFiles
{
    public static string Settings(string folder, PostfixOptions options) => $"""
        compatibility_level = 3.6
        queue_directory = {folder}/queue
        data_directory = {folder}/data
        maillog_file = {folder}/mail.log
        maillog_file_prefixes = {folder}
        mail_owner = postfix
        setgid_group = postdrop
        inet_interfaces = loopback-only
        inet_protocols = ipv4
        myhostname = correo.{options.Domain}
        mydestination =
        mynetworks =
        alias_maps =
        local_recipient_maps =
        default_transport = error:5.1.2 nothing leaves this machine
        virtual_mailbox_domains = {options.Domain}
        virtual_mailbox_maps = texthash:{folder}/conf/mailboxes
        virtual_mailbox_base = {folder}/mail
        virtual_uid_maps = static:65534
        virtual_gid_maps = static:65534
        virtual_transport = {options.Transport ?? "virtual:"}
        message_size_limit = {options.MostBytes}
        smtpd_tls_security_level = may
        smtpd_tls_auth_only = yes
        smtpd_tls_cert_file = {folder}/conf/cert.pem
        smtpd_tls_key_file = {folder}/conf/key.pem
        smtpd_sasl_auth_enable = yes
        smtpd_sasl_local_domain = {options.Domain}
        cyrus_sasl_config_path = {folder}/conf/sasl
        smtpd_client_restrictions = {(options.DemandsSignIn ? "permit_sasl_authenticated, reject" : "permit")}
        smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
        smtpd_recipient_restrictions = reject_unlisted_recipient, permit
        smtpd_error_sleep_time = 0
        smtpd_peername_lookup = no
        smtp_dns_support_level = disabled
        biff = no

        """;

    public static string Services(int port) => $"""
        127.0.0.1:{port} inet n - n - - smtpd
        pickup unix n - n 60 1 pickup
        cleanup unix n - n - 0 cleanup
        qmgr unix n - n 300 1 qmgr
        tlsmgr unix - - n 1000? 1 tlsmgr
        rewrite unix - - n - - trivial-rewrite
        bounce unix - - n - 0 bounce
        defer unix - - n - 0 bounce
        trace unix - - n - 0 bounce
        verify unix - - n - 1 verify
        flush unix n - n 1000? 0 flush
        proxymap unix - - n - - proxymap
        proxywrite unix - - n - 1 proxymap
        smtp unix - - n - - smtp
        relay unix - - n - - smtp
        showq unix n - n - - showq
        error unix - - n - - error
        retry unix - - n - - error
        discard unix - - n - - discard
        virtual unix - n n - - virtual
        lmtp unix - - n - - lmtp
        anvil unix - - n - 1 anvil
        scache unix - - n - 1 scache
        postlog unix-dgram n - n - 1 postlogd

        """;
}

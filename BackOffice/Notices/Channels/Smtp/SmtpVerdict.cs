namespace BackOffice.Notices.Channels.Smtp;

/// <summary>What a conversation that failed means for the notice. What is wrong with us, or with the server, never makes a citizen's notice fail for good.</summary>
internal static class SmtpVerdict
{
    public static Delivery Of(SmtpStage stage, SmtpReply? reply) => reply switch
    {
        null => Silence(stage),
        { Code: < 500 } => Delivery.Postponed(reply.Detail == "2.2" ? DeliveryFailures.MailboxFull : DeliveryFailures.ServerBusy),
        _ => stage switch
        {
            SmtpStage.Tls => Delivery.Postponed(DeliveryFailures.EncryptionFailed),
            SmtpStage.SignIn => Delivery.Postponed(DeliveryFailures.SignInRefused),
            SmtpStage.Sender => Sender(reply),
            SmtpStage.Recipient => Recipient(reply),
            SmtpStage.Data or SmtpStage.AfterDot => Letter(reply),
            _ => Delivery.Postponed(DeliveryFailures.SenderRefused),
        },
    };

    /// <summary>Whether nothing can be sent to anybody until somebody mends it or the server comes back.</summary>
    public static bool ConcernsAll(SmtpStage stage) => stage <= SmtpStage.SignIn;

    private static Delivery Silence(SmtpStage stage) => Delivery.Postponed(stage switch
    {
        SmtpStage.Tls => DeliveryFailures.EncryptionFailed,
        SmtpStage.AfterDot => DeliveryFailures.Unconfirmed,
        <= SmtpStage.SignIn => DeliveryFailures.ServerUnreachable,
        _ => DeliveryFailures.ConnectionLost,
    });

    private static Delivery Sender(SmtpReply reply) => reply switch
    {
        { Code: 552 } or { Detail: "3.4" or "2.3" } => Delivery.Refused(DeliveryFailures.TooLarge),
        { Code: 530 } => Delivery.Postponed(DeliveryFailures.SignInRefused),
        _ => Delivery.Postponed(DeliveryFailures.SenderRefused),
    };

    private static Delivery Recipient(SmtpReply reply) => reply switch
    {
        { Code: 530 } => Delivery.Postponed(DeliveryFailures.SignInRefused),
        { IsPolicy: true } => Delivery.Postponed(DeliveryFailures.SenderRefused),
        { Code: 552 } or { Detail: "2.2" } => Delivery.Refused(DeliveryFailures.MailboxFull),

        // the server did not understand, or wanted another order: that says nothing of the mailbox
        { Code: 500 or 502 or 503 or 504 or 555 } => Delivery.Postponed(DeliveryFailures.ServerBusy),
        _ => Delivery.Refused(DeliveryFailures.RecipientRefused),
    };

    private static Delivery Letter(SmtpReply reply) => reply switch
    {
        { Detail: "2.2" } => Delivery.Refused(DeliveryFailures.MailboxFull),
        { Code: 552 } or { Detail: "3.4" or "2.3" } => Delivery.Refused(DeliveryFailures.TooLarge),
        { Code: 530 } => Delivery.Postponed(DeliveryFailures.SignInRefused),
        { Detail: { } detail } when detail.StartsWith("1.", StringComparison.Ordinal) || detail == "2.1" => Delivery.Refused(DeliveryFailures.RecipientRefused),
        { Code: 500 or 502 or 503 or 504 } => Delivery.Postponed(DeliveryFailures.ServerBusy),
        _ => Delivery.Refused(DeliveryFailures.ContentRefused),
    };
}

using BackOffice.Data;
using BackOffice.Notices.Templates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Appointments;
using Shared.Common;
using Shared.Notices;
using Shared.Notices.Templates;

namespace BackOffice.Notices;

/// <summary>Writes a notice into the outbox, in the transaction of what it tells. The texts are those of <see cref="TemplateBook"/>.</summary>
public sealed class NoticeWriter(TemplateBook book, ShippedTemplates shipped, IDataProtectionProvider protection)
{
    /// <summary>What the outbox keeps; only a very long name of a town hall gets there.</summary>
    private const int LongestSubject = 200;

    private readonly IDataProtector sealer = protection.CreateProtector("BackOffice.Notices.SealedBody");

    /// <summary>A notice without secrets.</summary>
    /// <param name="values">What the template names in braces; the town hall's name and portal are always there. The line of an empty one is left out.</param>
    public OutboxMessage Write(Operation operation, NoticeOrder order, GeneralOptions options, IReadOnlyDictionary<string, string> values)
    {
        var letter = Compose(order, options, values);
        var message = OutboxMessage.Plain(Timed(operation, letter.Order, options), letter.Subject, letter.Body, operation.Now);
        operation.Data.OutboxMessages.Add(message);
        return message;
    }

    /// <summary>A notice that carries a key or a code: encrypted until it is sent, then erased.</summary>
    public OutboxMessage WriteSecret(Operation operation, NoticeOrder order, GeneralOptions options, IReadOnlyDictionary<string, string> values)
    {
        var letter = Compose(order, options, values);
        var message = OutboxMessage.Secret(Timed(operation, letter.Order, options), letter.Subject, sealer.Protect(letter.Body), operation.Now);
        operation.Data.OutboxMessages.Add(message);
        return message;
    }

    /// <summary>What was not sent yet of secrets that are worth nothing any more will not be sent; what failed stays failed. One statement.</summary>
    public static async Task WithdrawAsync(Operation operation, Guid personId, params IReadOnlyCollection<Guid> relatedIds)
    {
        var waiting = await operation.Data.OutboxMessages
            .Where(message => message.PersonId == personId && message.IsSecret && relatedIds.Contains(message.RelatedId!.Value))
            .Where(message => message.State == NoticeState.Pending || message.State == NoticeState.Leased)
            .ToListAsync(operation.Cancellation);
        foreach (var message in waiting) message.Expire(operation.Now);
    }

    /// <summary>What was not sent yet of a matter that is no longer so, such as a cancelled appointment, will not be sent; secrets have their own way. One statement.</summary>
    /// <param name="relatedIds">Of the matters.</param>
    public static async Task WithdrawPlainAsync(Operation operation, params IReadOnlyCollection<Guid> relatedIds)
    {
        var waiting = await operation.Data.OutboxMessages
            .Where(message => !message.IsSecret && relatedIds.Contains(message.RelatedId!.Value))
            .Where(message => message.State == NoticeState.Pending || message.State == NoticeState.Leased)
            .ToListAsync(operation.Cancellation);
        foreach (var message in waiting) message.Expire(operation.Now);
    }

    /// <summary>A text message that is not urgent waits for the morning; what its writer lets wait, until then.</summary>
    private static NoticeOrder Timed(Operation operation, NoticeOrder order, GeneralOptions options)
    {
        var quiet = new QuietHours(new(options.Appointments.QuietFrom, 0), new(options.Appointments.QuietUntil, 0));
        var from = order.NotBefore > operation.Now ? order.NotBefore.Value : operation.Now;
        return order with { NotBefore = NoticeRules.LeavesAt(order.Event, order.Channel, from, quiet, TownTime.Zone) };
    }

    /// <summary>A text of the templates that is no notice by itself, such as what a calendar shows.</summary>
    internal string Say(string key, string language, GeneralOptions options, IReadOnlyDictionary<string, string> values) =>
        Fill(shipped.Nearest(key, language) ?? throw new InvalidOperationException($"No template {key}."), key, language, options, values);

    /// <summary>The text that a notice would have.</summary>
    internal string Preview(NoticeOrder order, GeneralOptions options, IReadOnlyDictionary<string, string> values) => Compose(order, options, values).Body;

    /// <summary>A text that is still being written, as a notice would say it.</summary>
    internal string Preview(string text, string language, GeneralOptions options, IReadOnlyDictionary<string, string> values) => Fill(text, text, language, options, values);

    /// <summary>The text to be sent.</summary>
    internal string BodyOf(OutboxMessage message) => message.SealedBody is { } text ? sealer.Unprotect(text) : message.Body ?? "";

    private Letter Compose(NoticeOrder order, GeneralOptions options, IReadOnlyDictionary<string, string> values)
    {
        var template = book.Find(new TemplateKey(order.Event, order.Channel, order.Language));
        var name = $"{order.Event}.{order.Channel} {template.Version}";
        var subject = Fill(template.Subject, name, order.Language, options, values);
        return new(order with { TemplateVersion = template.Version }, subject.Length > LongestSubject ? subject[..LongestSubject] : subject, Fill(template.Body, name, order.Language, options, values));
    }

    private string Fill(string template, string name, string language, GeneralOptions options, IReadOnlyDictionary<string, string> values)
    {
        return TemplateText.Fill(template, IsEmpty, variable => Value(variable) ?? throw new InvalidOperationException($"{name} names {{{variable}}}, which nobody gave."));

        bool IsEmpty(string variable) => variable switch
        {
            TemplateVariables.PortalUrl => string.IsNullOrEmpty(options.PortalUrl),
            _ => values.TryGetValue(variable, out var value) ? value.Length == 0 : variable == "Reason",
        };

        string? Value(string variable) => variable switch
        {
            TemplateVariables.TownHall => options.TownHallName,
            TemplateVariables.PortalUrl => options.PortalUrl,
            _ => values.TryGetValue(variable, out var value) ? Word(variable, value, language) : null,
        };
    }

    /// <summary>Codes such as a channel are said in the language of the notice, when the templates have a word for them.</summary>
    private string Word(string name, string value, string language) => value.All(char.IsAsciiLetter) && shipped.Nearest($"Word.{name}.{value}", language) is { } word ? word : value;

    private sealed record Letter(NoticeOrder Order, string Subject, string Body);
}

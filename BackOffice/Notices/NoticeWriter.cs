using System.Globalization;
using System.Text.RegularExpressions;
using BackOffice.Administration;
using BackOffice.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Administration;
using Shared.Appointments;
using Shared.Common;
using Shared.Notices;

namespace BackOffice.Notices;

/// <summary>Writes a notice into the outbox, in the transaction of what it tells. Texts stand in <c>NoticeTemplates</c> under <c>{Event}.{Channel}.Subject</c> and <c>.Body</c>.</summary>
public sealed partial class NoticeWriter(IStringLocalizer<NoticeTemplates> templates, IDataProtectionProvider protection)
{
    private readonly IDataProtector sealer = protection.CreateProtector("BackOffice.Notices.SealedBody");

    /// <summary>A notice without secrets.</summary>
    /// <param name="values">What the template names in braces; the town hall's name and portal are always there. The line of an empty one is left out.</param>
    public OutboxMessage Write(Operation operation, NoticeOrder order, GeneralOptions options, IReadOnlyDictionary<string, string> values)
    {
        var message = OutboxMessage.Plain(Timed(operation, order, options), Fill(order, "Subject", options, values), Fill(order, "Body", options, values), operation.Now);
        operation.Data.OutboxMessages.Add(message);
        return message;
    }

    /// <summary>A notice that carries a key or a code: encrypted until it is sent, then erased.</summary>
    public OutboxMessage WriteSecret(Operation operation, NoticeOrder order, GeneralOptions options, IReadOnlyDictionary<string, string> values)
    {
        var message = OutboxMessage.Secret(Timed(operation, order, options), Fill(order, "Subject", options, values), sealer.Protect(Fill(order, "Body", options, values)), operation.Now);
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

    /// <summary>A text message that is not urgent waits for the morning.</summary>
    private static NoticeOrder Timed(Operation operation, NoticeOrder order, GeneralOptions options)
    {
        var quiet = new QuietHours(new(options.Appointments.QuietFrom, 0), new(options.Appointments.QuietUntil, 0));
        return order with { NotBefore = NoticeRules.LeavesAt(order.Event, order.Channel, operation.Now, quiet, TownTime.Zone) };
    }

    /// <summary>A text of the templates that is no notice by itself, such as what a calendar shows.</summary>
    internal string Say(string key, string language, GeneralOptions options, IReadOnlyDictionary<string, string> values) => Fill(key, language, options, values);

    /// <summary>The text that a notice would have.</summary>
    internal string Preview(NoticeOrder order, GeneralOptions options, IReadOnlyDictionary<string, string> values) => Fill(order, "Body", options, values);

    /// <summary>The text to be sent.</summary>
    internal string BodyOf(OutboxMessage message) => message.SealedBody is { } text ? sealer.Unprotect(text) : message.Body ?? "";

    private string Fill(NoticeOrder order, string part, GeneralOptions options, IReadOnlyDictionary<string, string> values) => Fill($"{order.Event}.{order.Channel}.{part}", order.Language, options, values);

    private string Fill(string key, string language, GeneralOptions options, IReadOnlyDictionary<string, string> values)
    {
        var template = Template(key, language);
        if (string.IsNullOrEmpty(options.PortalUrl)) template = Without(template, "PortalUrl");
        if (!values.ContainsKey("Reason")) template = Without(template, "Reason");
        foreach (var unknown in values.Where(value => value.Value.Length == 0)) template = Without(template, unknown.Key);
        return Placeholder().Replace(template, match => match.Groups[1].Value switch
        {
            "TownHall" => options.TownHallName,
            "PortalUrl" => options.PortalUrl ?? "",
            var name => values.TryGetValue(name, out var value)
                ? Word(name, value, language)
                : throw new InvalidOperationException($"{key} names {{{name}}}, which nobody gave."),
        });
    }

    /// <summary>The text without the line that says what nobody knows.</summary>
    private static string Without(string template, string name) => string.Join("\n\n", template.ReplaceLineEndings("\n").Split("\n\n")
        .Select(paragraph => string.Join('\n', paragraph.Split('\n').Where(line => !line.Contains($"{{{name}}}", StringComparison.Ordinal))))
        .Where(paragraph => paragraph.Length > 0));

    /// <summary>Codes such as a channel are said in the language of the notice, when the templates have a word for them.</summary>
    private string Word(string name, string value, string language) => value.All(char.IsAsciiLetter) && Find($"Word.{name}.{value}", language) is { ResourceNotFound: false } word ? word.Value : value;

    private string Template(string key, string language)
    {
        var text = Find(key, language);
        if (!text.ResourceNotFound) return text.Value;

        // an SMS has no subject
        return key.EndsWith(".Sms.Subject", StringComparison.Ordinal) ? "" : throw new InvalidOperationException($"No template {key}.");
    }

    private LocalizedString Find(string key, string language)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return templates[key];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}

using BackOffice.Data;
using BackOffice.Incidents.Mail.Intake;
using Shared.Common;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Incidents.Mail.Quarantine;

/// <param name="Sender">An address, or a domain with its @ sign.</param>
public sealed record SetSenderRuleRequest(string? Sender, SenderRuleKind Kind);

/// <summary>Decides of a sender once and for all; a later decision takes the place of an earlier one.</summary>
public sealed class SetSenderRule(Operations operations, OurAddresses ours) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    /// <returns>The sender as it is kept.</returns>
    public Task<Result<string>> ExecuteAsync(SetSenderRuleRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<string>(
        this,
        actor,
        async operation =>
        {
            if (SenderAddress.RuleOf(request.Sender) is not { } sender || !Enum.IsDefined(request.Kind)) return MailRefusals.SenderInvalid;
            if (ours.Has(sender)) return MailRefusals.SenderIsOurs;
            if (SenderAddress.IsEverybodys(sender)) return MailRefusals.DomainTooWide;
            if (await operation.Data.SenderRules.FindAsync([sender], operation.Cancellation) is { } known) known.Change(request.Kind, actor.Id, operation.Now);
            else operation.Data.SenderRules.Add(SenderRule.Add(sender, request.Kind, actor.Id, operation.Now));
            operation.Record(nameof(SenderRule), Guid.Empty, null, request.Kind.ToString());
            await operation.CommitAsync();
            return sender;
        },
        cancellation);
}

/// <param name="Version">As the screen read it.</param>
public sealed record RemoveSenderRuleRequest(string Sender, long Version);

/// <summary>The mails of a sender are looked at again like any other's.</summary>
public sealed class RemoveSenderRule(Operations operations) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(RemoveSenderRuleRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (request.Sender is null || await operation.Data.SenderRules.FindAsync([request.Sender], operation.Cancellation) is not { } rule) return Refusal.NotFound;
            if (rule.Version != request.Version) return Refusal.Conflict;
            operation.Data.SenderRules.Remove(rule);
            operation.Record(nameof(SenderRule), Guid.Empty, null, rule.Kind.ToString());
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}

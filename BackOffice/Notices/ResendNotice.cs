using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices.Failures;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Notices;

/// <param name="Version">As the screen read it.</param>
public sealed record ResendNoticeRequest(Guid Id, long Version);

/// <summary>Sends a notice again: a failed one to the same address is tried anew, otherwise its text goes once more to the address on file today. One with a key or a code cannot: its text was erased.</summary>
public sealed class ResendNotice(Operations operations, IMatterTimeline matters, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ResendNotices;

    public Task<Result> ExecuteAsync(ResendNoticeRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await operation.Data.OutboxMessages.Where(message => message.Id == request.Id)
                .Select(message => new
                {
                    Message = message,
                    Email = operation.Data.Persons.Where(person => person.Id == message.PersonId).Select(person => person.Email).FirstOrDefault(),
                    Mobile = operation.Data.Persons.Where(person => person.Id == message.PersonId).Select(person => person.Mobile).FirstOrDefault(),
                })
                .SingleOrDefaultAsync(operation.Cancellation);
            if (found is null) return Refusal.NotFound;
            var message = found.Message;
            if (message.Version != request.Version) return Refusal.Conflict;
            var address = message.Event == NoticeEvent.RegisteredInternal
                ? (await options.GetAsync(operation.Cancellation)).InternalMailbox
                : AddressToday(message, found.Email, found.Mobile);
            var result = Again(operation, message, address);
            if (!result.IsDone) return result;
            var noted = await matters.NoteAsync(operation, IncidentAction.NoticeResent, message.PersonId);
            if (!noted.IsDone) return noted;
            operation.Record(nameof(OutboxMessage), message.Id, message.PersonId, message.Event.ToString());
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    private static string? AddressToday(OutboxMessage message, string? email, string? mobile) =>
        message.PersonId is null ? message.Recipient : message.Channel == NoticeChannel.Email ? email : mobile;

    private static Result Again(Operation operation, OutboxMessage message, string? address)
    {
        if (address is null && !message.IsSecret) return NoticeRefusals.NoAddress;
        if (message.State == NoticeState.Failed && (address == message.Recipient || message.IsSecret)) return message.Retry(operation.Now);
        return NoticeSending.SendAnew(operation, message, address ?? "");
    }
}

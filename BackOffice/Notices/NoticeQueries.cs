using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Notices;

/// <summary>What was sent, to whom (masked) and what became of it.</summary>
public sealed class NoticeQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    private const int PageSize = 50;
    private const int MostOfOnePerson = 200;

    /// <summary>The notices of one citizen, newest first.</summary>
    public async Task<IReadOnlyList<NoticeRow>> OfPersonAsync(Actor actor, Guid personId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadNotices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await Rows(data.OutboxMessages.Where(message => message.PersonId == personId), MostOfOnePerson, cancellation);
    }

    /// <summary>All notices, newest first, page by page.</summary>
    public async Task<Page<NoticeRow>> ListAsync(Actor actor, NoticeFilter filter, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadNotices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var messages = data.OutboxMessages.AsQueryable();
        if (filter.State is { } state) messages = messages.Where(message => message.State == state);
        if (filter.Channel is { } channel) messages = messages.Where(message => message.Channel == channel);
        if (filter.Event is { } kind) messages = messages.Where(message => message.Event == kind);
        if (NoticeKey.Read(filter.After) is { } after)
        {
            messages = messages.Where(message => message.CreatedAt < after.CreatedAt || (message.CreatedAt == after.CreatedAt && message.Id.CompareTo(after.Id) < 0));
        }

        var rows = await Rows(messages, PageSize + 1, cancellation);
        return rows.Count <= PageSize ? new(rows, null) : new([.. rows.Take(PageSize)], NoticeKey.Of(rows[PageSize - 1]));
    }

    /// <summary>How many were given up and nobody saw to. One statement.</summary>
    public async Task<int> CountFailedAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadNotices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.OutboxMessages.CountAsync(message => message.State == NoticeState.Failed, cancellation);
    }

    /// <summary>The contacts of a citizen from which the last notice came back. One statement.</summary>
    public async Task<IReadOnlyList<ReturnedContact>> ReturnedAsync(Actor actor, Guid personId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadNotices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from person in data.Persons.AsNoTracking()
            where person.Id == personId
            from returned in data.ReturnedAddresses
            where (returned.Channel == NoticeChannel.Email && returned.Address == person.Email!.ToLower()) || (returned.Channel == NoticeChannel.Sms && returned.Address == person.Mobile)
            select new ReturnedContact(returned.NoticeId, returned.Channel, NoticeAddress.Mask(returned.Channel, returned.Address), returned.FailureCode, returned.Since)).ToListAsync(cancellation);
    }

    /// <summary>The text of a notice; null when it carried a key or a code, whose text nobody reads.</summary>
    public async Task<NoticeText?> TextAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadNotices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.OutboxMessages.AsNoTracking().Where(message => message.Id == id && !message.IsSecret)
            .Select(message => new NoticeText(message.Subject, message.Body ?? "")).SingleOrDefaultAsync(cancellation);
    }

    private static Task<List<NoticeRow>> Rows(IQueryable<OutboxMessage> messages, int count, CancellationToken cancellation) => messages.AsNoTracking()
        .OrderByDescending(message => message.CreatedAt).ThenByDescending(message => message.Id)
        .Take(count)
        .Select(message => new NoticeRow(message.Id, message.Event, message.Channel, NoticeAddress.Mask(message.Channel, message.Recipient), message.State)
        {
            PersonId = message.PersonId,
            IncidentId = message.IncidentId,
            IncidentNumber = message.IncidentNumber,
            CreatedAt = message.CreatedAt,
            SentAt = message.SentAt,
            DeliveredAt = message.DeliveredAt,
            DueAt = message.DueAt,
            Attempts = message.Attempts,
            FailureCode = message.FailureCode,
            IsSecret = message.IsSecret,
            IsRepeated = message.ResendOf != null,
            Version = message.Version,
        })
        .ToListAsync(cancellation);
}

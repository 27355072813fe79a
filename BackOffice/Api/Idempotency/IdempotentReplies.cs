using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackOffice.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Shared.Common;

namespace BackOffice.Api.Idempotency;

/// <summary>
/// The answers given to requests with an Idempotency-Key. Bookkeeping of the channel, not a matter of the town hall: it is written beside the operations, without audit.
/// Both are encrypted: the digest of a request may cover a key chosen by a citizen, which could be guessed from a bare one, and an answer may hold an access code.
/// </summary>
internal sealed class IdempotentReplies(IDbContextFactory<BackOfficeDbContext> contexts, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long an answer is given again.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>A request without an answer for this long died; another may take its place.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private const int LongestBody = 4000;

    private readonly IDataProtector sealer = protection.CreateProtector("BackOffice.Api.IdempotentRequests");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<ReplySearch> ReserveAsync(Guid clientId, string key, byte[] request, TimeSpan life, CancellationToken cancellation)
    {
        var mine = new ReplyReservation(clientId, Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(key))), Now);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var known = await data.IdempotentReplies.AsNoTracking().SingleOrDefaultAsync(row => row.ClientId == mine.ClientId && row.Key == mine.Key, cancellation);
        if (known is not null)
        {
            if (Judge(known, request, mine.CreatedAt - known.CreatedAt, life) is { } search) return search;
            await data.IdempotentReplies.Where(row => row.ClientId == known.ClientId && row.Key == known.Key && row.CreatedAt == known.CreatedAt).ExecuteDeleteAsync(cancellation);
        }

        var place = new IdempotentReply { ClientId = mine.ClientId, Key = mine.Key, RequestHash = Convert.ToBase64String(sealer.Protect(request)), CreatedAt = mine.CreatedAt };
        return await data.TryReserveAsync(place, cancellation) ? new(Mine: mine) : new(Refusal: ApiRefusals.StillRunning);
    }

    public async Task CompleteAsync(ReplyReservation mine, ApiReply reply, CancellationToken cancellation)
    {
        var body = sealer.Protect(JsonSerializer.Serialize(reply));
        if (body.Length > LongestBody)
        {
            await ReleaseAsync(mine, cancellation);
            return;
        }

        await using var data = await contexts.CreateDbContextAsync(cancellation);
        await Rows(data, mine).ExecuteUpdateAsync(row => row.SetProperty(reserved => reserved.Status, reply.Status).SetProperty(reserved => reserved.Body, body), cancellation);
    }

    public async Task ReleaseAsync(ReplyReservation mine, CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        await Rows(data, mine).ExecuteDeleteAsync(cancellation);
    }

    private static IQueryable<IdempotentReply> Rows(BackOfficeDbContext data, ReplyReservation mine) =>
        data.IdempotentReplies.Where(row => row.ClientId == mine.ClientId && row.Key == mine.Key && row.CreatedAt == mine.CreatedAt && row.Status == null);

    /// <summary>Null when the row is of the past and another request may take its place.</summary>
    private ReplySearch? Judge(IdempotentReply known, byte[] request, TimeSpan age, TimeSpan life)
    {
        if (age >= life || (known.Status is null && age >= Patience)) return null;
        if (!CryptographicOperations.FixedTimeEquals(sealer.Unprotect(Convert.FromBase64String(known.RequestHash)), request)) return new(Refusal: ApiRefusals.IdempotencyKeyReused);
        return known.Body is null ? new(Refusal: ApiRefusals.StillRunning) : new(Answer: JsonSerializer.Deserialize<ApiReply>(sealer.Unprotect(known.Body)));
    }
}

/// <summary>A request that is being answered; whoever holds it records the answer.</summary>
internal sealed record ReplyReservation(Guid ClientId, string Key, DateTime CreatedAt);

/// <summary>One of the three: an answer given before, a refusal, or the right to answer.</summary>
internal sealed record ReplySearch(ApiReply? Answer = null, Refusal? Refusal = null, ReplyReservation? Mine = null);

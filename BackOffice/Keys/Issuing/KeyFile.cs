using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Persons;
using Shared.Registration;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Keys.Issuing;

/// <summary>A person with all that decides about their key; tracked, one statement.</summary>
/// <param name="Keys">Those that live.</param>
/// <param name="RecentResets">Keys asked for in the last 24 hours.</param>
/// <param name="RegisteredBy">Official of the last registration; null for the portal.</param>
/// <param name="VerifiedByName">Official who verified the identity; null when nobody did.</param>
public sealed record KeyFile(
    Person Person, PortalAccess? Access, PortalRegistration? OpenRegistration, List<OperativeKey> Keys, int RecentResets, Guid? RegisteredBy, string? VerifiedByName)
{
    /// <summary>The records in force of verified identities.</summary>
    public IReadOnlyList<VerificationRecord> Records { get; init; } = [];

    /// <summary>The one of the verification that gave the level; null for identities verified before there were records.</summary>
    public VerificationRecord? Record => Records.LastOrDefault(record => record.FinishedAt == Access?.VerifiedAt);

    public bool HasOpenDifferences => OpenRegistration is { HasOpenDifferences: true };

    public OperativeKey? At(int slot) => Keys.Find(key => key.Slot == slot);

    public static Task<KeyFile?> FindAsync(Operation operation, Guid personId) => FindAsync(operation.Data, personId, operation.Now, operation.Cancellation);

    public static Task<KeyFile?> FindAsync(BackOfficeDbContext data, Guid personId, DateTime now, CancellationToken cancellation)
    {
        var dayAgo = now.AddDays(-1);

        // joined, not picked with First: that would number the rows of the whole table each time
        var files =
            from person in data.Persons.Include(person => person.Documents)
            where person.Id == personId
            join found in data.PortalAccesses on person.Id equals found.PersonId into accesses
            from access in accesses.DefaultIfEmpty()
            join waiting in data.OpenRegistrations on person.Id equals waiting.PersonId into registrations
            from registration in registrations.DefaultIfEmpty()
            select new KeyFile(
                person,
                access,
                registration,
                data.OperativeKeys.Where(key => key.PersonId == person.Id && key.Slot != null).ToList(),
                data.OperativeKeys.Count(key => key.PersonId == person.Id && key.RequestedAt > dayAgo),
                data.Registrations.Where(row => row.PersonId == person.Id).OrderByDescending(row => row.StartedAt).Select(row => row.StartedBy).FirstOrDefault(),
                data.Users.Where(official => official.Id == access!.VerifiedByOfficial).Select(official => official.DisplayName).FirstOrDefault())
            {
                Records = data.VerificationRecords.Where(row => row.PersonId == person.Id && row.Outcome == VerificationState.Verified && row.ReplacedById == null).ToList(),
            };
        return files.SingleOrDefaultAsync(cancellation);
    }
}

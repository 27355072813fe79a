using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Persons;
using Shared.Registration;

namespace BackOffice.Keys.Issuing;

/// <summary>A person with all that decides about their key; tracked, one statement.</summary>
/// <param name="Keys">Those that live.</param>
/// <param name="RecentResets">Keys asked for in the last 24 hours.</param>
/// <param name="RegisteredBy">Official of the last registration; null for the portal.</param>
public sealed record KeyFile(Person Person, PortalAccess? Access, PortalRegistration? OpenRegistration, List<OperativeKey> Keys, int RecentResets, Guid? RegisteredBy)
{
    public bool HasOpenDifferences => OpenRegistration is { HasOpenDifferences: true };

    public OperativeKey? At(int slot) => Keys.Find(key => key.Slot == slot);

    public static Task<KeyFile?> FindAsync(Operation operation, Guid personId)
    {
        var (data, dayAgo) = (operation.Data, operation.Now.AddDays(-1));
        return data.Persons.Where(person => person.Id == personId).Include(person => person.Documents)
            .Select(person => new KeyFile(
                person,
                data.PortalAccesses.FirstOrDefault(access => access.PersonId == personId),
                data.Registrations.FirstOrDefault(row => row.PersonId == personId
                    && (row.State == RegistrationState.Started || row.State == RegistrationState.ContactValidated || row.State == RegistrationState.PendingVerification)),
                data.OperativeKeys.Where(key => key.PersonId == personId && key.Slot != null).ToList(),
                data.OperativeKeys.Count(key => key.PersonId == personId && key.RequestedAt > dayAgo),
                data.Registrations.Where(row => row.PersonId == personId).OrderByDescending(row => row.StartedAt).Select(row => row.StartedBy).FirstOrDefault()))
            .SingleOrDefaultAsync(operation.Cancellation);
    }
}

using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Notices.Templates;

public sealed record OpenSampleCitizenRequest(Guid PersonId);

/// <param name="Values">Of variables, masked.</param>
/// <param name="Language">es, ca or eu: in which the citizen gets notices.</param>
public sealed record SampleCitizen(string Name, string Language, IReadOnlyDictionary<string, string> Values);

/// <summary>Masked data of a citizen for the preview of a text; written down like every look at a person.</summary>
public sealed class OpenSampleCitizen(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageTemplates;

    public Task<Result<SampleCitizen>> ExecuteAsync(OpenSampleCitizenRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<SampleCitizen>(
        this,
        actor,
        async operation =>
        {
            var found = await operation.Data.Persons.AsNoTracking().Where(person => person.Id == request.PersonId)
                .Select(person => new { Name = new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname), person.Mobile, person.Language })
                .SingleOrDefaultAsync(operation.Cancellation);
            if (found is null) return Refusal.NotFound;
            operation.Record(nameof(Person), request.PersonId, request.PersonId);
            await operation.CommitAsync();
            return new SampleCitizen(Mask(found.Name.Full), found.Language, new Dictionary<string, string>
            {
                ["Name"] = Mask(found.Name.GivenName),
                ["Initials"] = string.Join(' ', found.Name.Full.Split(' ').Select(word => $"{word[0]}.")),
                ["Mobile"] = found.Mobile is { } mobile ? MobilePhone.Restore(mobile).Masked : "",
            });
        },
        cancellation);

    /// <summary>"A••• G••• L•••".</summary>
    internal static string Mask(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"{word[0]}•••"));
}

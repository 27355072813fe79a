using BackOffice.Data;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Appointments;
using Shared.Common;
using Shared.Persons.IdentityDocuments;
using Shared.Security;

namespace BackOffice.Appointments.Portal;

/// <summary>A citizen books on the portal, by the same rules as at the counter and only what the portal offers.</summary>
public sealed class BookPublicAppointment(Operations operations, AppointmentBooking booking) : IUseCase
{
    public Permission Needs => Permission.ActAsPortal;

    public Task<Result<AppointmentResponse>> ExecuteAsync(AppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<AppointmentResponse>(
        this,
        actor,
        async operation =>
        {
            var read = AppointmentReading.Read(request);
            if (!read.IsDone) return Result<AppointmentResponse>.From(read.Refusals);
            var wish = read.Value;

            // who is not known is told the same as who never asked for access
            if (await HolderAsync(operation, wish.Document) is not { } file) return AppointmentRefusals.NotRegistered.For(nameof(AppointmentRequest.DocumentNumber));
            var booked = await booking.BookAsync(operation, file, new(wish.OfficeId, wish.Start, IsPublic: true), AppointmentKind.Visit, Channel.Portal);
            if (!booked.IsDone) return Result<AppointmentResponse>.From([.. booked.Refusals.Select(Placed)]);
            return new AppointmentResponse(booked.Value.Id, booked.Value.Number, booked.Value.StartsAt, booked.Value.EndsAt);
        },
        cancellation);

    private static Task<PersonFile?> HolderAsync(Operation operation, DocumentNumber document)
    {
        var (kind, number) = (document.Kind, document.Value);
        return PersonFile.Query(operation.Data, person => person.Documents.Any(row => row.To == null && row.Kind == kind && row.Value == number)).SingleOrDefaultAsync(operation.Cancellation);
    }

    private static Refusal Placed(Refusal refusal) => refusal switch
    {
        _ when refusal == AppointmentRefusals.NotRegistered => refusal.For(nameof(AppointmentRequest.DocumentNumber)),
        _ when refusal == AppointmentRefusals.OfficeUnknown => refusal.For(nameof(AppointmentRequest.OfficeId)),
        _ when refusal.Code == AppointmentRefusals.SlotNotOffered.Code || refusal.Code == AppointmentRefusals.InPast.Code || refusal.Code == AppointmentRefusals.OutsideWindow.Code || refusal.Code == AppointmentRefusals.TooLate.Code =>
            refusal.For(nameof(AppointmentRequest.Start)),
        _ => refusal,
    };
}

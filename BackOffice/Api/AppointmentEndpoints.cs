using BackOffice.Api.Description;
using BackOffice.Appointments.Portal;
using Shared.Api;
using Shared.Appointments;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace BackOffice.Api;

/// <summary>Cita previa on the portal.</summary>
internal static class AppointmentEndpoints
{
    private const string Path = "/appointments";

    public static void MapAppointments(this RouteGroupBuilder root)
    {
        var offices = root.MapGroup("/offices").WithTags("appointments");
        offices.MapGet("", OfficesAsync).Produces<IReadOnlyList<OfficeResponse>>()
            .Describe("listOffices", "The offices that take appointments, by name.");
        offices.MapGet("/{id:guid}/slots", SlotsAsync).Produces<IReadOnlyList<SlotResponse>>()
            .Describe("listSlots", "The free times of an office between two days of its calendar, both included and at most 62, in UTC. Only what may still be booked is listed.", Status404NotFound, Status422UnprocessableEntity);
        var appointments = root.MapGroup(Path).WithTags("appointments");
        appointments.MapPost("", BookAsync).Takes<AppointmentRequest>().Produces<AppointmentResponse>(Status201Created)
            .Describe(
                "bookAppointment",
                "Books an appointment for somebody who registered. 409 `slot-taken` when somebody else was faster, with `nextSlots`; 422 `not-registered` also for a document that nobody has, 422 `already-booked` for a person whose appointment is still to come.",
                Status409Conflict,
                Status422UnprocessableEntity);
        appointments.MapDelete("/{id:guid}", CancelAsync).Produces(Status204NoContent)
            .Describe("cancelAppointment", "Calls off an appointment that was booked on the portal, also after the town hall moved it. 409 when it is no longer to come, or begins too soon.", Status404NotFound, Status409Conflict);
    }

    private static async Task<ApiReply> OfficesAsync(HttpContext context, PublicSlotQueries slots) => ApiReply.Of(Status200OK, await slots.OfficesAsync(context.Caller(), context.RequestAborted));

    private static async Task<ApiReply> SlotsAsync(Guid id, string? from, string? to, HttpContext context, PublicSlotQueries slots, ApiProblems problems)
    {
        var found = await slots.SlotsAsync(context.Caller(), id, from, to, context.RequestAborted);
        return found.IsDone ? ApiReply.Of(Status200OK, found.Value) : problems.Of(context, found);
    }

    private static async Task<ApiReply> BookAsync(HttpContext context, BookPublicAppointment book, PublicSlotQueries slots, ApiProblems problems)
    {
        var request = ApiBody.Read<AppointmentRequest>(context);
        if (!request.IsDone) return problems.Of(context, request);
        var booked = await book.ExecuteAsync(request.Value, context.Caller(), context.RequestAborted);
        if (booked.IsDone) return ApiReply.Of(Status201Created, booked.Value) with { Location = $"{ApiModule.Root}{Path}/{booked.Value.Id}" };
        if (booked.Refusal != AppointmentRefusals.SlotTaken) return problems.Of(context, booked);
        var wish = AppointmentReading.Read(request.Value).Value;
        return problems.Taken(context, booked.Refusal, await slots.NextAsync(context.Caller(), wish.OfficeId, wish.Start, context.RequestAborted));
    }

    private static async Task<ApiReply> CancelAsync(Guid id, HttpContext context, CancelPublicAppointment cancel, ApiProblems problems)
    {
        var cancelled = await cancel.ExecuteAsync(new(id), context.Caller(), context.RequestAborted);
        return cancelled.IsDone ? new ApiReply(Status204NoContent) : problems.Of(context, cancelled);
    }
}

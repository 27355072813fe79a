using System.Globalization;
using BackOffice.Appointments;
using BackOffice.Appointments.Booking;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Security;

namespace BackOffice.Tests.Appointments;

public sealed class BookingFormTests(Town town) : ScreenTest(town)
{
    private static readonly DateOnly Day = AppointmentSteps.Tuesday;

    [Fact]
    public async Task Booking_SlotTakenMeanwhile_OffersTheNextAndKeepsTheChoices()
    {
        var (office, person) = (Town.OpenOffice(desks: 1), Town.EnterRegistered());
        SignIn(Role.Clerk);
        var wanted = (await Town.Service<SlotQueries>().EarliestAsync(Town.ActorOf(Role.Clerk), office.Id, office.At(Day, 9), 1, default)).Single();
        var form = Render<BookingForm>(p => p.Add(x => x.PersonId, person.Id).Add(x => x.Wanted, wanted));
        form.Find($"input[name=BookingKind][value={AppointmentKind.Call}]").Change(nameof(AppointmentKind.Call));
        await Town.BookedAsync(office, wanted.StartsAt);

        await form.Find("form").SubmitAsync();

        Assert.Contains(Text<AppointmentTexts>("Refusal.SlotTaken"), form.Find(".error-summary").TextContent, StringComparison.Ordinal);
        Assert.Contains("09:20", form.FindAll("input[name=Slot]")[0].ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(form.FindAll("input[name=Slot]"), input => input.HasAttribute("checked"));
        Assert.True(form.Find($"input[name=BookingKind][value={AppointmentKind.Call}]").HasAttribute("checked"));
        await form.Find("form").SubmitAsync();
        Assert.Contains(Text<AppointmentTexts>("Slot.Missing"), form.Find(".error-summary").TextContent, StringComparison.Ordinal);
        Assert.Equal(4, await Town.ClaimsAtAsync(office));

        form.FindAll("input[name=Slot]")[0].Change("0");
        await form.Find("form").SubmitAsync();
        Assert.Equal(8, await Town.ClaimsAtAsync(office));
    }

    [Theory]
    [InlineData("31/11/26")]
    [InlineData("30/2/27")]
    [InlineData("hoy")]
    public async Task Booking_DayThatIsNone_OffersAndBooksNothing(string typed)
    {
        var (_, person) = (Town.OpenOffice(), Town.EnterRegistered());
        SignIn(Role.Clerk);
        var form = Render<BookingForm>(p => p.Add(x => x.PersonId, person.Id));
        form.WaitForElement("input[name=Slot]");

        await form.Find("#slot-day").ChangeAsync(new() { Value = typed });
        await form.Find("form").SubmitAsync();

        Assert.Empty(form.FindAll("input[name=Slot]"));
        Assert.NotEmpty(form.Find("#slot-day-error").TextContent);
        Assert.Equal(typed, form.Find("#slot-day").GetAttribute("value"));
        await using var data = Town.Data();
        Assert.False(await data.Appointments.AnyAsync(row => row.PersonId == person.Id));

        await form.Find("#slot-day").ChangeAsync(new() { Value = "" });
        Assert.NotEmpty(form.FindAll("input[name=Slot]"));
    }

    [Theory]
    [InlineData("20/11/2026", "NoTimesReason.Past")]
    [InlineData("28/11/2026", "NoTimesReason.Closed")]
    [InlineData("28/11/2027", "NoTimesReason.TooFar")]
    public async Task Booking_DayWithoutTimes_SaysWhy(string typed, string reason)
    {
        var (office, person) = (Town.OpenOffice(), Town.EnterRegistered());
        SignIn(Role.Clerk);
        var wanted = (await Town.Service<SlotQueries>().EarliestAsync(Town.ActorOf(Role.Clerk), office.Id, office.At(Day, 9), 1, default)).Single();
        var form = Render<BookingForm>(p => p.Add(x => x.PersonId, person.Id).Add(x => x.Wanted, wanted));
        form.WaitForElement("input[name=Slot]");

        await form.Find("#slot-day").ChangeAsync(new() { Value = typed });

        var last = AppointmentSteps.Tuesday.AddDays(29).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        Assert.Contains(Text<AppointmentTexts>(reason, last), form.Find(".notice").TextContent, StringComparison.Ordinal);
    }
}

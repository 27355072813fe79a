using System.Text;
using Shared.Appointments;

namespace BackOffice.Tests.Appointments;

public sealed class CalendarFileTests
{
    internal static readonly CalendarEntry Entry = new(
        Guid.Parse("01939f3a-6f1a-7c3e-9d5b-000000000001"),
        "ayuntamiento.example",
        2,
        false,
        new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc),
        new(2026, 12, 1, 8, 20, 0, DateTimeKind.Utc),
        new(2026, 12, 1, 8, 40, 0, DateTimeKind.Utc),
        "Cita en Ayuntamiento de València; «alta, y verificación»",
        "Oficina de atención, Plaça de l'Ajuntament, 1; 46002 València\\Centro",
        "Cita CIT-2026-000123. Traiga su documento de identidad en vigor (DNI, NIE o pasaporte) ñçàéíóúü 🏛️ y el móvil.\nPara cambiarla: llámenos.\n")
    {
        OrganizerName = "Ayuntamiento \"de\" València",
        OrganizerAddress = "avisos@ayuntamiento.example",
        AttendeeAddress = "vecina@example.org",
    };

    [Fact]
    public async Task Compose_Booked_IsReadByAnotherProgram()
    {
        var read = await CalendarReader.OfFileAsync(CalendarFile.Compose(Entry));

        Assert.Equal((1, "REQUEST", "CONFIRMED", 2), (read.Events, read.Method, read.Status, read.Sequence));
        Assert.Equal("01939f3a6f1a7c3e9d5b000000000001@ayuntamiento.example", read.Uid);
        Assert.Equal((Entry.StartsAt, Entry.EndsAt, Entry.StampedAt), (read.Start.UtcDateTime, read.End.UtcDateTime, read.Stamp.UtcDateTime));
        Assert.Equal(TimeSpan.Zero, read.Start.Offset);
        Assert.Equal((Entry.Summary, Entry.Place, Entry.Description), (read.Summary, read.Location, read.Description));
        Assert.Equal(("mailto:avisos@ayuntamiento.example", "mailto:vecina@example.org"), (read.Organizer, read.Attendee));
    }

    [Fact]
    public async Task Compose_Cancelled_TakesTheSameEntryBack()
    {
        var file = CalendarFile.Compose(Entry with { IsCancelled = true, Sequence = 3, Place = "", OrganizerAddress = null });
        var read = await CalendarReader.OfFileAsync(file);

        Assert.Equal(("CANCEL", "CANCELLED", 3, ""), (read.Method, read.Status, read.Sequence, read.Location));
        Assert.Equal("01939f3a6f1a7c3e9d5b000000000001@ayuntamiento.example", read.Uid);
        Assert.Equal("CANCEL", CalendarFile.MethodOf(file));
        Assert.Equal("REQUEST", CalendarFile.MethodOf(CalendarFile.Compose(Entry with { Description = "METHOD:CANCEL\r\n" })));
    }

    [Fact]
    public void Compose_LongLines_AreFoldedBetweenCharacters()
    {
        var file = CalendarFile.Compose(Entry with { Description = string.Concat(Enumerable.Repeat("ñ€🏛", 200)) });

        Assert.Equal(file, file.ReplaceLineEndings("\r\n"));
        Assert.EndsWith("END:VCALENDAR\r\n", file);
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(file, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)));
        Assert.Contains(string.Concat(Enumerable.Repeat("ñ€🏛", 200)), file.Replace("\r\n ", ""));
    }

    [Fact]
    public void Compose_ControlCharacters_AreLeftOut()
    {
        var file = CalendarFile.Compose(Entry with { Summary = "Cita\u0007\tde\r\nhoy\u2028BEGIN:VEVENT" });
        Assert.Contains("SUMMARY:Citade\\nhoy\\nBEGIN:VEVENT\r\n", file);
    }
}

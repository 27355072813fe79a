using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail.Samples;

/// <summary>Mails of every kind, in four languages and as several programs write them, each with what must become of it. Each human being has an address of their own, so that no limit is met.</summary>
public static class MailSamples
{
    /// <summary>At least 200.</summary>
    public static IReadOnlyList<MailSample> Of(SampleTown town) =>
        [.. Human(town), .. Answers(town), .. Automatic(town), .. Lists(town), .. Own(town), .. BounceSamples.Of(town), .. OddSamples.Of(town)];

    /// <summary>For what does not depend on a town.</summary>
    public static readonly SampleTown Anywhere = new(
        "incidencias@ayuntamiento.example", "rosa.ferrer@correo.example", "<00000000000000000000000000000000.INC-2026-000001.0000000000000000@ayuntamiento.example>", "[INC-2026-000001-00000000]");

    private static IEnumerable<MailSample> Human(SampleTown town) => SampleLetter.Programs.SelectMany(program => SampleTexts.Matters.Select((matter, number) => MailSample.Of(
        $"human {program} {matter.Language} {number}",
        SampleLetter.Write(program, $"{Name(matter.Language)} <vecina{number}.{program}@correo.example>", town.Mailbox, matter.Subject, matter.Body),
        MailClass.Human,
        Expected.Opened)));

    private static IEnumerable<MailSample> Answers(SampleTown town)
    {
        foreach (var (language, subject, body) in SampleTexts.Answers)
        {
            foreach (var program in SampleLetter.Programs)
            {
                yield return MailSample.Of($"answer {program} {language}", SampleLetter.Write(program, town.Participant, town.Mailbox, subject, $"{body} ({program})", $"In-Reply-To: {town.NoticeId}\nReferences: <uno@otro.example>\n {town.NoticeId}\n"), MailClass.Human, Expected.Replied);
            }

            yield return MailSample.Of($"answer by subject {language}", SampleLetter.Write("gmail", town.Participant, town.Mailbox, $"{subject} {town.Subject}", body + " (asunto)"), MailClass.Human, Expected.Replied);
            yield return MailSample.Of($"answer in upper case {language}", SampleLetter.Write("outlook", town.Participant.ToUpperInvariant(), town.Mailbox, subject, body + " (mayúsculas)", $"In-Reply-To: {town.NoticeId.ToUpperInvariant()}\n"), MailClass.Human, Expected.Replied);
            yield return MailSample.Of($"stranger with reference {language}", SampleLetter.Write("apple", $"extrana.{language}@otro.example", town.Mailbox, subject, body, $"References: {town.NoticeId}\n"), MailClass.Human, Expected.Stranger);
            yield return MailSample.Of($"stranger with subject {language}", SampleLetter.Write("plain", $"curiosa.{language}@otro.example", town.Mailbox, $"{subject} {town.Subject}", body), MailClass.Human, Expected.Stranger);
            yield return MailSample.Of($"forged reference {language}", SampleLetter.Write("plain", $"falsa.{language}@otro.example", town.Mailbox, subject, body, "References: <0123456789abcdef0123456789abcdef.INC-2026-000001.0123456789ABCDEF@ayuntamiento.example>\n"), MailClass.Human, Expected.Opened);
            yield return MailSample.Of($"forged subject {language}", SampleLetter.Write("plain", $"inventada.{language}@otro.example", town.Mailbox, $"{subject} [INC-2026-000001-0BADF00D]", body), MailClass.Human, Expected.Opened);
            yield return MailSample.Of($"number without signature {language}", SampleLetter.Write("gmail", $"numero.{language}@otro.example", town.Mailbox, "INC-2026-000001", body), MailClass.Human, Expected.Opened);
            yield return MailSample.Of($"absence in thread {language}", SampleLetter.Write("outlook", town.Participant, town.Mailbox, subject, body + " (ausencia)", $"In-Reply-To: {town.NoticeId}\nAuto-Submitted: auto-replied\n"), MailClass.Automatic, Expected.Replied);
            yield return MailSample.Of($"absence of a stranger in thread {language}", SampleLetter.Write("outlook", $"ausente.{language}@otro.example", town.Mailbox, subject, body, $"In-Reply-To: {town.NoticeId}\nAuto-Submitted: auto-replied\n"), MailClass.Automatic, Expected.Automatic);
        }
    }

    private static IEnumerable<MailSample> Automatic(SampleTown town)
    {
        string[] signs =
        [
            "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated (vacaciones)", "Auto-Submitted: AUTO-NOTIFIED; owner=x", "Precedence: bulk", "Precedence: Junk", "X-Precedence: auto_reply", "X-Autoreply: yes", "X-Autorespond: 1",
            "X-Autoresponder: si", "X-Mail-Autoreply: yes", "X-AutoReply-From: x@otro.example", "X-Auto-Response-Suppress: All", "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply", "X-Loop: aviso@otro.example", "Return-Path: <>",
        ];
        var number = 0;
        foreach (var (language, subject, body) in SampleTexts.Absences)
        {
            foreach (var sign in signs) yield return MailSample.Of($"automatic {language} {sign.Split(':')[0]} {++number}", SampleLetter.Write(SampleLetter.Programs[number % 4], $"ausente{number}@otro.example", town.Mailbox, $"{number}: {subject}", body, sign + "\n"), MailClass.Automatic, Expected.Automatic);
            yield return MailSample.Of($"automatic {language} by its subject", SampleLetter.Write("plain", $"asunto.{language}@otro.example", town.Mailbox, subject, body), MailClass.Automatic, Expected.Automatic);
            yield return MailSample.Of($"automatic {language} by its sender", SampleLetter.Write("gmail", $"no-reply@{language}.otro.example", town.Mailbox, "1234", body), MailClass.Automatic, Expected.Automatic);
        }

        yield return MailSample.Of("says that it is not automatic", SampleLetter.Write("plain", "persona.no@correo.example", town.Mailbox, "Consulta", "Hola", "Auto-Submitted: no\nX-Autoreply: no\nX-Auto-Response-Suppress: None\n"), MailClass.Human, Expected.Opened);
        yield return MailSample.Of("asks for no absences only", SampleLetter.Write("outlook", "persona.oof@correo.example", town.Mailbox, "Consulta", "Hola", "X-Auto-Response-Suppress: OOF\n"), MailClass.Human, Expected.Opened);
        yield return MailSample.Of("answers an absence", SampleLetter.Write("gmail", "persona.re@correo.example", town.Mailbox, "Re: Fuera de la oficina", "¿Cuándo vuelve?"), MailClass.Human, Expected.Opened);
    }

    private static IEnumerable<MailSample> Lists(SampleTown town)
    {
        string[] signs = ["List-Id: Noticias <noticias.otro.example>", "List-Unsubscribe: <https://otro.example/baja>", "Precedence: list", "X-Precedence: list", "List-Post: <mailto:lista@otro.example>\nPrecedence: bulk"];
        var number = 0;
        foreach (var (language, subject, body) in SampleTexts.Letters)
        {
            foreach (var sign in signs) yield return MailSample.Of($"list {language} {++number}", SampleLetter.Write(SampleLetter.Programs[number % 4], $"boletin{number}@otro.example", town.Mailbox, subject, body, sign + "\n"), MailClass.List, Expected.List);
        }
    }

    private static IEnumerable<MailSample> Own(SampleTown town)
    {
        yield return MailSample.Of("our own notice", SampleLetter.Bare($"From: <avisos@ayuntamiento.example>\nTo: <{town.Mailbox}>\nSubject: Aviso\nMessage-ID: {town.NoticeId}", "Aviso"), MailClass.Own, Expected.Own);
        yield return MailSample.Of("our own mailbox", SampleLetter.Write("plain", $"Ayuntamiento <{town.Mailbox}>", town.Mailbox, "Nosotros", "Hola"), MailClass.Own, Expected.Own);
        yield return MailSample.Of("our own mark", SampleLetter.Write("plain", "reenvio@otro.example", town.Mailbox, "Reenviado", "Hola", $"X-Loop: {town.Mailbox}\n"), MailClass.Own, Expected.Own);
        yield return MailSample.Of("our mailbox in upper case", SampleLetter.Write("gmail", town.Mailbox.ToUpperInvariant(), town.Mailbox, "Nosotros otra vez", "Hola"), MailClass.Own, Expected.Own);
    }

    private static string Name(string language) => SampleLetter.Word(language switch { "es" => "Rosa Núñez", "ca" => "Jordi Puig", "eu" => "Ane Etxeberria", _ => "Emma O'Neill" });
}

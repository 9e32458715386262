using System.CommandLine;
using BangVang.Kernel.Houses;

namespace BangVang.Lawbook;

/// <summary><c>bangvang law …</c>: the one command below which everything hangs that is asked of the lawbook.</summary>
static class LawCommand
{
    const string Name = "law";

    public static Command Of(House house)
    {
        if (house.Commands.Find(c => c.Name == Name) is { } there) return there;
        var command = new Command(Name, "Sổ luật thi đua, khen thưởng");
        house.Commands.Add(command);
        return command;
    }
}

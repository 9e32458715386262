using BangVang.Kernel.Houses;

namespace BangVang.Organisations;

public sealed class OrganisationsModule : IModule
{
    public void Join(House house)
    {
        house.Services.AddScoped<Founding>();
        OrganisationWords.Tell(house);
    }
}
